package nl.wederkerig.web.network;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.Form;

/**
 * One network or team.
 *
 * @param findings   what is pointed out
 * @param reportBy   last day for the next report, null where none is due
 * @param changeUrl  null for who cannot change it
 * @param over       whether its last day has passed, so that changing or closing it is what is asked
 * @param reportForm null for who cannot report
 */
record NetworkPage(
        String url, String name, String aim, List<Entry> facts, List<NetworkListView.Badge> findings, LocalDate reportBy, Derivation why,
        List<String> members, List<Report> reports, String changeUrl, boolean over, Form reportForm, String done) {

    public record Report(LocalDate on, String by, List<String> text) {}
}
