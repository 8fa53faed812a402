package nl.wederkerig.agreement;

/** Where a text version comes from. */
public enum TextOrigin {
    PROPOSED,
    /** A settlement of a deadlock, or an outcome that all followed (A14). */
    OUTCOME,
    /** A binding outcome: it can be signed, not declined (A14). */
    AWARD,
    /** Proposed while the agreement was in force (A15). */
    AMENDMENT
}
