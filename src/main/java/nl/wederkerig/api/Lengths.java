package nl.wederkerig.api;

/** How the API writes what JSON has no type for. */
public final class Lengths {

    /** A length of a term, ISO 8601. */
    public static final String LENGTH = "P[1-9]\\d{0,3}[DWMY]";
    /** Euros, as a decimal text: never a floating number. */
    public static final String EUROS = "-?\\d{1,15}(\\.\\d{1,2})?";

    private Lengths() {}
}
