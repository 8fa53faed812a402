package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.calendar.TermLength;

/**
 * A what-if agreement: what parties do when something happens, agreed together with the timetable (T73).
 *
 * @param condition   what may happen
 * @param consequence what they do then
 * @param on          the day on which it counts as having happened, by itself; null where a party declares it
 * @param within      from then until every party has told what it did; null for P14D
 */
public record WhatIf(String condition, String consequence, LocalDate on, TermLength within) {

    private static final TermLength TWO_WEEKS = TermLength.days(14);

    public WhatIf {
        within = within == null ? TWO_WEEKS : within;
    }

    public boolean dated() {
        return on != null;
    }
}
