package nl.wederkerig.web.meeting;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.component.Listing;

/** What associations told their members. */
record ReportsView(Listing listing, List<Row> rows) {

    record Row(String by, String kind, String meeting, LocalDate day, String text, LocalDate on) {}
}
