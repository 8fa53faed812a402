package nl.wederkerig.agreement;

/** On what ground BZK objects or declines (A9). */
public enum Ground {
    FINANCIAL_BASIS, FEASIBILITY, SYSTEM_RESPONSIBILITY, DEMOCRATIC_CONTROL, LAWFULNESS, OTHER
}
