package nl.wederkerig.membership;

/** What the count gives. It is evidence for who decides for the association, and decides nothing by itself (T53). */
public enum ConsultationOutcome {
    AGREED, REJECTED, NO_QUORUM
}
