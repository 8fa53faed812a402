package nl.wederkerig.api.word;

/** Who consults (D2). */
public enum Overlegniveau {
    AMBTELIJK, BESTUURLIJK
}
