package nl.wederkerig.api.word;

/** What a party is in an agreement. */
public enum Partijrol {
    DECENTRAAL, VAKMINISTERIE, MEDEONDERTEKENAAR, MEDEPARTIJ, WAARNEMER
}
