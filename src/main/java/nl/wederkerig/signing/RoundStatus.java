package nl.wederkerig.signing;

/** Where a signing round stands. */
public enum RoundStatus {
    OPEN, COMPLETE, VOID
}
