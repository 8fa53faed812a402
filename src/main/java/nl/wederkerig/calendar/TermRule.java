package nl.wederkerig.calendar;

/** What happens when the last day of a term is a Saturday, a Sunday or a holiday. */
public enum TermRule {

    /** A term set by law: the Algemene termijnenwet decides (articles 1, 2 and 4). */
    STATUTORY,

    /** A term that parties agreed, to the day: never rolled. */
    AGREED_EXACT,

    /** A term that parties agreed, with a roll to the next working day whatever its length. */
    AGREED_WORKING_DAY
}
