package nl.wederkerig.api.work;

/** Kinds of long work. */
enum Werksoort {
    INLEZING, UITVOER, VOORBEELD_VAN_BESTAND, INLEZING_VAN_BESTAND
}
