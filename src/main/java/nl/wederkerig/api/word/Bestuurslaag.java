package nl.wederkerig.api.word;

/** Layers of government. */
public enum Bestuurslaag {
    RIJK, PROVINCIE, GEMEENTE, WATERSCHAP
}
