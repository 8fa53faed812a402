package nl.wederkerig.proceedings;

/** With what a chair concludes; a settlement is concluded by the parties, who accept a proposal. */
public enum Conclusion {
    RECOMMENDATION,
    /** Only where the arrangement gives the chair the power: where its force is BINDING (D5). */
    DECISION,
    NO_RESULT
}
