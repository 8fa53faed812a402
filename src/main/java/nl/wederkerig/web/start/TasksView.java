package nl.wederkerig.web.start;

import java.util.List;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.component.Tab;

/**
 * What waits for the reader's organisation.
 *
 * @param tabs        what the reader can do, and what colleagues can; empty for who belongs to no organisation
 * @param own         whether the rows are what the reader can do
 * @param steps       to filter on
 * @param takers      to filter on
 * @param address     of this list, to come back to
 * @param done        what was just done, null after nothing
 * @param refused     why it was not done, null otherwise
 */
public record TasksView(
        Listing listing, List<Tab> tabs, boolean own, List<TaskRow> rows, List<Choice> steps, List<Choice> takers, String address,
        String done, String refused) {

    public TasksView {
        tabs = List.copyOf(tabs);
        rows = List.copyOf(rows);
        steps = List.copyOf(steps);
        takers = List.copyOf(takers);
    }

    /** Whether some of the tasks can be taken on and others cannot. */
    public boolean someToTake() {
        return own && rows.stream().map(row -> row.task() == null).distinct().count() > 1;
    }
}
