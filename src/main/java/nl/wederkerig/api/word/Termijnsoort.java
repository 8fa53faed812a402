package nl.wederkerig.api.word;

/** What sort of deadline it is. */
public enum Termijnsoort {
    TERMIJN, REACTIE, AFSPRAAK, MIJLPAAL, GEBEURTENIS
}
