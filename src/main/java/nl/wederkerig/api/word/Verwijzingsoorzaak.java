package nl.wederkerig.api.word;

/** Why an agreement went to the cabinet. */
public enum Verwijzingsoorzaak {
    GEWEIGERD, GEEN_ANTWOORD, BEKRACHTIGING_GEWEIGERD, GEEN_ANTWOORD_NA_BESLUIT
}
