package nl.wederkerig.budget;

/** A moment at which money is decided on, in the order of the year. */
public enum BudgetMomentKind {
    SPRING_MEMORANDUM, MAY_CIRCULAR, PRINSJESDAG, SEPTEMBER_CIRCULAR, COUNCIL_BUDGETS, DECEMBER_CIRCULAR
}
