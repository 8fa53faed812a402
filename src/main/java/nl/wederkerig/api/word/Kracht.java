package nl.wederkerig.api.word;

/** What an outcome is worth (D5). */
public enum Kracht {
    NIET_BINDEND, ZWAARWEGEND, BINDEND
}
