package nl.wederkerig.api.word;

/** Kinds of organisation. */
public enum Organisatiesoort {
    MINISTERIE, VERENIGING, PROVINCIE, GEMEENTE, WATERSCHAP, HOOG_COLLEGE_VAN_STAAT, ADVIESCOLLEGE, NETWERK, SECRETARIAAT, OVERIG
}
