package nl.wederkerig.web.membership;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.component.Tab;
import nl.wederkerig.web.component.Tone;

/**
 * What members are asked, and what the own association asks.
 *
 * @param asked put to the reader's organisation
 * @param ours  put by the reader's association to its members
 */
record ConsultationListView(List<Tab> tabs, List<Row> asked, List<Row> ours) {

    ConsultationListView {
        asked = List.copyOf(asked);
        ours = List.copyOf(ours);
    }

    /**
     * @param open    whether members can vote now
     * @param vote    of the reader's organisation, null while it did not
     * @param turnout null where the reader may not know it yet
     */
    public record Row(String url, String question, String association, String reference, String title, boolean open, LocalDate lastDay, Tone tone,
            String standing, String vote, String turnout) {}
}
