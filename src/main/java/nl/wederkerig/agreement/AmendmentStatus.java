package nl.wederkerig.agreement;

/** Where an amendment of an agreement in force stands (A15). */
public enum AmendmentStatus {
    PROPOSED, SIGNING, CABINET, ADOPTED, DROPPED
}
