package nl.wederkerig.signing;

/** Why an agreement went to the cabinet. */
public enum ReferralCause {
    /** The co-signer declined (A11). */
    DECLINED,
    /** The co-signer did not answer, nor after a last notice (A11). */
    SILENT,
    /** The co-signer's own ratification was refused (A17). */
    RATIFICATION_REFUSED,
    /** The co-signer did not sign in time after the cabinet decided that it co-signs (A12). */
    SILENT_AFTER_DECISION
}
