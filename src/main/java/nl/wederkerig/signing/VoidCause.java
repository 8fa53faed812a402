package nl.wederkerig.signing;

/** Why a signing round is void. */
public enum VoidCause {
    /** A party declined (A10). */
    DECLINED,
    /** A new text version was proposed (A4). */
    NEW_VERSION,
    /** A party's ratification was refused (A17). */
    RATIFICATION_REFUSED,
    /** A reservation was not lifted, P30D after its day (A17). */
    RATIFICATION_LAPSED,
    /** P90D ran out with somebody silent (A11). */
    RAN_OUT,
    CABINET_AMENDS,
    CABINET_REJECTS,
    /** The agreement ended, or its amendment was dropped, otherwise than through the round. */
    ENDED
}
