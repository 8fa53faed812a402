package nl.wederkerig.signing;

/** Where a referral to the cabinet stands (A12). */
public enum CabinetStatus {
    REFERRED, TABLED, ON_AGENDA, DECIDED, WITHDRAWN
}
