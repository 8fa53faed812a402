package nl.wederkerig.api.word;

/** Procedures with a third party. */
public enum Procedure {
    ONAFHANKELIJK_VOORZITTER, BINDEND_ADVIES, ADVIES_VAN_DESKUNDIGEN, RAAD_VAN_STATE, TOPOVERLEG, KROONGESCHIL
}
