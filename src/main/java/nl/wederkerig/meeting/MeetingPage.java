package nl.wederkerig.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.wederkerig.shared.OrganisationId;

/** A page of meetings. @param page from 0. @param total on all pages, of what the reader may see */
public record MeetingPage(List<Row> rows, int page, int size, long total) {

    public MeetingPage {
        rows = List.copyOf(rows);
    }

    /**
     * @param points    how many points of the agenda the reader may see
     * @param concluded how many conclusions the reader may see
     * @param confirmed how many of these all others confirmed; others weigh nothing (T8)
     */
    public record Row(MeetingId id, MeetingKind kind, String title, LocalDate day, LocalTime at, List<OrganisationId> invited,
            MeetingStatus status, int points, int concluded, int confirmed) {}
}
