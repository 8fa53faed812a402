package nl.wederkerig.proceedings;

import nl.wederkerig.calendar.TermLength;

/**
 * How long each step of binding advice may take where the arrangement says nothing else: expedited rules for arbitration between
 * equals (UNCITRAL 2021), in calendar days that roll to a working day.
 */
final class BindingAdviceLimits {

    /** From day 0; then the last notice. */
    static final TermLength CLAIM = TermLength.days(15);
    static final TermLength LAST_NOTICE = TermLength.days(7);
    static final TermLength FINAL_PROPOSALS = TermLength.days(15);
    /** From the completed claim. */
    static final TermLength RESPONSE = TermLength.days(15);
    static final TermLength NOMINATION = TermLength.days(15);
    static final TermLength PRESIDING_NOMINATION = TermLength.days(15);
    /** From the constitution, or from the objection where that came later. */
    static final TermLength JURISDICTION = TermLength.days(30);
    static final TermLength CASE_CONFERENCE = TermLength.days(15);
    /** Where the timetable names no day. */
    static final TermLength DEFENCE = TermLength.days(15);
    /** From the constitution; then by the arbiters after hearing the parties; beyond that by all only. */
    static final TermLength AWARD = TermLength.months(6);
    static final TermLength AWARD_AFTER_HEARING = TermLength.months(9);
    /** From the summons; then others come in the arbiters' place. */
    static final TermLength AFTER_SUMMONS = TermLength.days(30);
    /** From the award. */
    static final TermLength CORRECTION_ASKED = TermLength.days(30);
    /** From the request. */
    static final TermLength CORRECTION = TermLength.days(45);
    /** From the day on which all parties ask for an award on what they settled; then it is settled without. */
    static final TermLength LAYING_DOWN = TermLength.days(30);
    /** What only waits for arbiters is asked again as often. */
    static final TermLength ASKED_AGAIN = TermLength.days(14);

    private BindingAdviceLimits() {}
}
