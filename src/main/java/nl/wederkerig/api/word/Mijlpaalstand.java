package nl.wederkerig.api.word;

/** How a milestone stands. */
public enum Mijlpaalstand {
    KOMT_NOG, BEHAALD, TE_LAAT, NIET_GEVOLGD
}
