package nl.wederkerig.web.network;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.component.Tab;
import nl.wederkerig.web.component.Tone;

/** The networks and teams. @param newUrl where one is entered, null for who cannot */
record NetworkListView(List<Tab> tabs, String newUrl, List<Row> rows, String done) {

    NetworkListView {
        rows = List.copyOf(rows);
    }

    /** @param findings what is pointed out, a few words each. @param reportBy the day by which a report is late; null where none is */
    public record Row(String url, String name, String kind, String association, String aim, int members, LocalDate endsOn, boolean closed,
            List<Badge> findings, LocalDate reportBy) {}

    public record Badge(Tone tone, String text) {}
}
