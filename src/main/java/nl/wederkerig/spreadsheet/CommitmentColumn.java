package nl.wederkerig.spreadsheet;

/**
 * What a column of a spreadsheet of commitments says. The same headings are written by an export and understood by an import;
 * {@link CommitmentHeadings} has their words.
 */
public enum CommitmentColumn {

    /** Reference of the agreement; the rows of one agreement have the same. */
    REFERENCE,
    /** Title of the agreement; like all that is said of the agreement, on one of its rows or the same on more of them. */
    TITLE,
    KIND,
    THEME,
    /** Codes or names, with semicolons between, each with its role in brackets where that does not speak for itself. */
    PARTIES,
    CONCLUDED_ON,
    IN_FORCE_ON,
    /** The route that the dispute arrangement of the agreement chooses. */
    ROUTE,
    /** Key of the commitment within the agreement. */
    KEY,
    /** The commitment in words. */
    TEXT,
    /** Code or name of a party, or "leden van" an association. */
    OBLIGOR,
    BENEFICIARIES,
    /** The last day, inclusive. */
    DUE,
    /** The length of a term instead of a day. */
    TERM,
    TERM_FROM,
    NATURE,
    /** Euros in one calendar year, which is part of the heading; one column a year. */
    AMOUNT,
    MONEY,
    PRICE_LEVEL,
    CHANNEL,
    MEASURE,
    TARGET,
    EVIDENCE_REQUIRED,
    AFTER_COMMITMENT,
    AFTER_EVENT;

    /** Whether a sheet without this column cannot be read at all. */
    boolean isNeeded() {
        return this == REFERENCE || this == KEY || this == TEXT || this == OBLIGOR || this == BENEFICIARIES;
    }

    /** Whether it is said of the agreement and not of the single commitment. */
    boolean isOfTheAgreement() {
        return ordinal() < KEY.ordinal();
    }
}
