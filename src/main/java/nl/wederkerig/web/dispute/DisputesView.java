package nl.wederkerig.web.dispute;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.component.Tone;

/**
 * The disputes about an agreement.
 *
 * @param raiseUrl where one is raised; null for who cannot
 */
public record DisputesView(List<Row> rows, String raiseUrl) {

    public DisputesView {
        rows = List.copyOf(rows);
    }

    /** @param holder null when nobody holds it. @param nextOn the last day before something starts by itself; null when nothing does */
    public record Row(String url, String title, String about, Tone tone, String stage, LocalDate raisedOn, String holder,
            LocalDate nextOn, String next) {}
}
