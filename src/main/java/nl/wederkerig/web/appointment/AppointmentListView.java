package nl.wederkerig.web.appointment;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.Derivation;

/** What is asked of the reader about appointments. @param done what was just done; null without */
public record AppointmentListView(String done, List<Row> rows) {

    public AppointmentListView {
        rows = List.copyOf(rows);
    }

    public record Row(String url, String asked, String dispute, String agreement, LocalDate lastDay, Derivation derivation) {}
}
