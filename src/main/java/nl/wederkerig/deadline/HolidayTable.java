package nl.wederkerig.deadline;

import nl.wederkerig.calendar.Holidays;

/** The holidays in force, with the days that the registrar entered as put on a par by royal decree (article 3(3)). */
public interface HolidayTable {

    Holidays current();
}
