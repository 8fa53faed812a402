package nl.wederkerig.spreadsheet;

/** What an import does with a row. */
public enum RowFate {

    /** Its agreement is registered, with this commitment. */
    NEW_AGREEMENT,
    /** The commitment is added to an agreement that is there. */
    NEW_COMMITMENT,
    /** It is there already, and says the same. */
    UNCHANGED,
    /** It is there already and says something else, which an import does not change. */
    DIFFERS,
    FAULTY;

    /** Whether nothing can be imported while a row has this fate. */
    public boolean hinders() {
        return this == DIFFERS || this == FAULTY;
    }
}
