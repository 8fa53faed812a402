package nl.wederkerig.membership;

/** Where the signals of a bundle stand. OPEN is no answer, however long it lasts (A7). */
public enum BundleState {
    OPEN, TAKEN_UP, DECLINED, GROWN
}
