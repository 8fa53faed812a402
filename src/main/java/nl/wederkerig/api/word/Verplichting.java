package nl.wederkerig.api.word;

/** Whether a commitment owes the result, or an effort. */
public enum Verplichting {
    RESULTAAT, INSPANNING
}
