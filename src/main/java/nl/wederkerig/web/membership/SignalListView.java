package nl.wederkerig.web.membership;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.component.Tab;
import nl.wederkerig.web.component.Tone;

/**
 * The signals that the reader's organisation sent, and what its members sent to it.
 *
 * @param sendUrl where the reader sends one, null for who cannot
 * @param sent    by the reader's organisation
 * @param loose   sent to the reader's association, in no bundle yet
 * @param bundles of the reader's association
 */
record SignalListView(List<Tab> tabs, String sendUrl, List<Row> sent, List<Row> loose, List<Bundle> bundles, String done) {

    SignalListView {
        sent = List.copyOf(sent);
        loose = List.copyOf(loose);
        bundles = List.copyOf(bundles);
    }

    /** @param who the member that sent it, or the association that it was sent to. @param open whether it is to be answered yet */
    public record Row(String url, String title, String who, String theme, LocalDate answerBy, boolean open, Tone tone, String standing) {}

    public record Bundle(String url, String title, String theme, int signals, LocalDate answerBy, boolean open, Tone tone, String standing) {}
}
