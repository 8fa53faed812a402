package nl.wederkerig.api.word;

/** How many arbiters decide. */
public enum Arbiters {
    EEN, DRIE
}
