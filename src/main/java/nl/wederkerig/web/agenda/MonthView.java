package nl.wederkerig.web.agenda;

import java.time.LocalDate;
import java.util.List;

/**
 * A month as a grid of weeks.
 *
 * @param name     "december 2026"
 * @param previous path of the month before, {@code next} of the one after; null where the calendar ends
 * @param own      whether only what the reader's organisation has to do is shown
 * @param other    path of this month the other way: all, or only the own
 * @param list     path of the list of this month
 */
public record MonthView(String name, String previous, String next, String thisMonth, boolean own, String other, String list,
        List<String> weekdays, List<List<Day>> weeks, boolean empty) {

    /**
     * @param date       "vr 4 dec 2026", to be read out
     * @param notWorking why it is no working day, null where that goes without saying
     * @param more       how many there are besides the items, 0 for none
     * @param meetings   of the reader's organisation, and what it has to do after one
     */
    public record Day(LocalDate day, String date, boolean inMonth, boolean today, boolean working, String notWorking, List<Item> items,
            int more, String moreUrl, List<MeetingsInAgenda.Row> meetings) {

        public Day {
            items = List.copyOf(items);
            meetings = List.copyOf(meetings);
        }
    }

    /**
     * @param about what exactly, null where the label says it
     * @param marks what else to know of it; of a commitment
     * @param url   path of where it is dealt with
     * @param holder who must act, null for nobody
     * @param late  "35 dagen te laat", null where its day has not passed
     * @param still whether it stands still
     */
    public record Item(
            String what, String about, List<String> marks, String reference, String title, String url, String holder, String late, boolean still,
            boolean own) {

        public Item {
            marks = List.copyOf(marks);
        }
    }
}
