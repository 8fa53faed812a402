package nl.wederkerig.api.word;

/** What a constituency decides (A6). */
public enum Achterbanbesluitsoort {
    AKKOORD, AKKOORD_BEHALVE, AFGEWEZEN
}
