package nl.wederkerig.agreement;

/** How many arbiters decide. */
public enum Panel {
    SINGLE, THREE
}
