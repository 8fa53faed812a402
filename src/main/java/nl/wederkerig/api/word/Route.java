package nl.wederkerig.api.word;

/** Routes that an arrangement names (D4). */
public enum Route {
    ONAFHANKELIJK_VOORZITTER, BINDEND_ADVIES, VOORZITTER_DAN_BINDEND_ADVIES, ADVIES_VAN_DESKUNDIGEN, RAAD_VAN_STATE, TOPOVERLEG, KROONGESCHIL
}
