package nl.wederkerig.api.word;

/** Kinds of agreement. */
public enum Akkoordsoort {
    BESTUURSAKKOORD, CONVENANT, PROGRAMMA, REGIODEAL, CITYDEAL, WOONDEAL, FINANCIELE_AFSPRAAK, OVERIG
}
