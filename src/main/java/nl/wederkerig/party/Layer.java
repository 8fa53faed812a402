package nl.wederkerig.party;

/** The layer of government that an organisation is of, or speaks for. */
public enum Layer {
    RIJK,
    PROVINCE,
    MUNICIPALITY,
    WATER_BOARD
}
