package nl.wederkerig.api.signing;

/** How the co-signature stands. */
enum Medeondertekenstand {
    OPEN, GEWEIGERD, BIJ_KABINET
}
