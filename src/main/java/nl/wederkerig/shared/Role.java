package nl.wederkerig.shared;

/** What a person may do for the organisation that the person belongs to. */
public enum Role {
    NEGOTIATOR,
    SIGNATORY,
    BZK_LIAISON,
    EXECUTIVE,
    CABINET_SECRETARY,
    CHAIR,
    ARBITER,
    EXPERT,
    SECRETARY,
    APPOINTING_AUTHORITY,
    COUNCIL_OF_STATE,
    REGISTRAR,
    AUDITOR,
    OPERATOR
}
