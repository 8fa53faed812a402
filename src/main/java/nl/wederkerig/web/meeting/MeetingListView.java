package nl.wederkerig.web.meeting;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.component.Tab;
import nl.wederkerig.web.component.Tone;

/**
 * A list of meetings.
 *
 * @param none    what is said where there are none
 * @param plans   whether the reader can plan one
 * @param reports whether an association reports back to the reader
 */
record MeetingListView(Listing listing, List<Tab> tabs, String none, boolean plans, boolean reports, List<Row> rows,
        List<Choice> kinds) {

    /** @param at null where no time was named */
    record Row(String url, String title, String kind, LocalDate day, String at, boolean toCome, String parties, Tone tone, String status,
            int points, int concluded, int confirmed) {}
}
