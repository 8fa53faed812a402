package nl.wederkerig.web.meeting;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.component.Form;

/**
 * What the product proposes for an agenda.
 *
 * @param groups by reason; empty where there is nothing to propose
 * @param more   how many there are that are not shown
 * @param ticked how many are ticked by the product, not by the reader
 */
record ProposalView(String url, String back, String meeting, Form form, List<Group> groups, int more, long ticked) {

    /** @param reason why these are proposed */
    record Group(String reason, String explain, List<Row> rows) {}

    /**
     * @param value    what the form sends
     * @param what     what it would be called on the agenda
     * @param lastDay  null where nothing is due
     * @param due      what is due then; null without
     */
    record Row(String id, String value, boolean checked, String what, String dossier, String url, LocalDate lastDay, String due) {}
}
