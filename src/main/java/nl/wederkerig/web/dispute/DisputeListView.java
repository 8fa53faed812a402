package nl.wederkerig.web.dispute;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.component.Tone;

/**
 * Disputes over all agreements that the reader sees.
 *
 * @param unknownParty what was typed and is no organisation; null otherwise
 * @param raise        where the agreement is chosen in which to raise one; null for who raises none
 */
public record DisputeListView(Listing listing, List<Choice> shown, List<Choice> kinds, String unknownParty, List<Row> rows, String raise) {

    public DisputeListView {
        kinds = List.copyOf(kinds);
        shown = List.copyOf(shown);
        rows = List.copyOf(rows);
    }

    /**
     * @param about  the first words of what it is about; null for a deadlock
     * @param next   what must be done by then; null when nothing is dated
     * @param holder null when nobody holds it
     * @param outcome how it ended; null, as the day, while it runs
     * @param nextOn the last day before something starts by itself; null when nothing does
     */
    public record Row(
            String url, String title, String agreement, String agreementUrl, Tone tone, String stage, LocalDate raisedOn, LocalDate nextOn,
            String about, String next, String holder, LocalDate endedOn, String outcome) {}
}
