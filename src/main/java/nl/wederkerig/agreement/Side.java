package nl.wederkerig.agreement;

/** The side of the table at which a party sits (A3). */
public enum Side {
    DECENTRAL,
    RIJK,
    /** Who only looks on, and co-parties of no layer of government. */
    NEITHER
}
