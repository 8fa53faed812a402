package nl.wederkerig.api.word;

/** What works only when all agree. */
public enum GezamenlijkeHandeling {
    OPSCHORTEN, HERVATTEN, VERLENGEN, IMPASSE, STAKEN, ADVIES_VERVROEGEN, WIJZIGING_OPENEN, OPZEGGEN
}
