package nl.wederkerig.proceedings;

/** Persons who were appointed in a dispute, as holders of what must be done. */
public enum Appointed {
    CHAIR, ARBITERS, EXPERTS
}
