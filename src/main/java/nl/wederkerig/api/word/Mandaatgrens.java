package nl.wederkerig.api.word;

/** Which limit of a mandate a text goes beyond. */
public enum Mandaatgrens {
    BETAALT_MEER, KRIJGT_MINDER, VERLOPEN, ANDER_THEMA
}
