package nl.wederkerig.api.word;

/** How a check stands before a co-signature. */
public enum Nagegaan {
    VOLLEDIG, NIET_VAN_TOEPASSING, ONTBREEKT
}
