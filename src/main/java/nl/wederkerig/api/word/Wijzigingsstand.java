package nl.wederkerig.api.word;

/** How an amendment stands. */
public enum Wijzigingsstand {
    VOORGESTELD, IN_ONDERTEKENING, BIJ_KABINET, AANGENOMEN, NIET_DOORGEGAAN
}
