package nl.wederkerig.api.word;

/** Where a dispute is on its road. */
public enum Geschilfase {
    OVERLEG, DERDE, BESLIST, NALEVING, GESCHIKT, INGETROKKEN, GESLOTEN
}
