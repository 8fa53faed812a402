package nl.wederkerig.web.network;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.component.Tab;

/**
 * The tables of ministries that the reader may see, and the alerts.
 *
 * @param newUrl where a table is entered, null for who cannot
 * @param only   the ministry of which alone the open tables are shown; null where all are
 */
record TablesView(List<Tab> tabs, String newUrl, List<Alert> alerts, List<Row> rows, String only, String done) {

    TablesView {
        alerts = List.copyOf(alerts);
        rows = List.copyOf(rows);
    }

    /** @param closeUrl null where the reader cannot close it */
    public record Row(String title, String ministry, String theme, String with, LocalDate openedOn, LocalDate closedOn, String closeUrl) {}

    /**
     * @param explanation which tables, and who is missing where, a sentence each
     * @param dismissals  by whom it was laid aside, and why
     * @param dismissed   whether by the reader's organisation
     */
    public record Alert(String title, List<String> explanation, List<String> dismissals, boolean dismissed, String ministry, String theme) {}
}
