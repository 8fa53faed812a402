package nl.wederkerig.api.word;

/** Where a referral to the cabinet stands. */
public enum Kabinetsstatus {
    VERWEZEN, INGEBRACHT, GEAGENDEERD, BESLOTEN, INGETROKKEN
}
