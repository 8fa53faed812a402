package nl.wederkerig.web.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.component.Listing;

/** What happened to an agreement, the last first. */
public record HistoryView(Listing listing, List<Row> rows) {

    public HistoryView {
        rows = List.copyOf(rows);
    }

    /**
     * @param onDay        the day, where no more than that is known of it; else null
     * @param who          organisation and person, the system where it happened by itself
     * @param role         in which the person acted, null for the system
     * @param enteredLater when it was entered, null where that was when it happened
     * @param because      why it was entered later, null where nobody said so
     * @param hash         that chains it to what came before
     */
    public record Row(long number, Instant at, LocalDate onDay, String sentence, String who, String role, Instant enteredLater, String because, String hash) {}
}
