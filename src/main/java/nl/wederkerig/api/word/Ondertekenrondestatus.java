package nl.wederkerig.api.word;

/** How a signing round stands. */
public enum Ondertekenrondestatus {
    OPEN, VOLTOOID, ONGELDIG
}
