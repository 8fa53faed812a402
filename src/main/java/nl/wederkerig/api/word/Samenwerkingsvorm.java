package nl.wederkerig.api.word;

/** Cooperation models. */
public enum Samenwerkingsvorm {
    RIJK_STUURT, EEN_OVERHEID, OMGEKEERD_MEDEBEWIND
}
