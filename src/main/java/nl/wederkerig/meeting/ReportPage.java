package nl.wederkerig.meeting;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.shared.OrganisationId;

/** A page of what associations told their members. @param page from 0. @param total on all pages */
public record ReportPage(List<Row> rows, int page, int size, long total) {

    public static final int LARGEST_PAGE = 100;

    public ReportPage {
        rows = List.copyOf(rows);
    }

    /** @param by the association */
    public record Row(OrganisationId by, MeetingKind kind, String meeting, LocalDate day, String text, LocalDate on) {}
}
