package nl.wederkerig.api.word;

/** Kinds of dispute (D1). */
public enum Geschilsoort {
    IMPASSE, NIET_NAKOMING, UITLEG, FINANCIEEL, OVERIG, AFGESPROKEN_ADVIES
}
