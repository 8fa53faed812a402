package nl.wederkerig.api.word;

/** How the last day of a term is found. */
public enum Termijnregel {
    WETTELIJK, AFGESPROKEN_EXACT, AFGESPROKEN_WERKDAG
}
