package nl.wederkerig.api.word;

/** What somebody can do in a signing round and on its road through the cabinet. */
public enum Ondertekenhandeling {
    ONDERTEKENEN, WEIGEREN, BEKRACHTIGEN, BEKRACHTIGING_WEIGEREN, INBRENGEN, BESPREKEN, AGENDEREN, BESLUITEN
}
