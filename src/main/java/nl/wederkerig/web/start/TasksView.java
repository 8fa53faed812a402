package nl.wederkerig.web.start;

import java.util.List;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Listing;

/**
 * What waits for the reader's organisation.
 *
 * @param preparation arrangements and timetables to agree to, on the first page without filters only
 * @param successions parties without successor, for the registrar; likewise
 * @param steps       to filter on
 * @param takers      to filter on
 * @param address     of this list, to come back to
 * @param done        what was just done, null after nothing
 * @param refused     why it was not done, null otherwise
 */
public record TasksView(
        Listing listing, List<TaskRow> preparation, List<TaskRow> successions, List<TaskRow> rows, List<Choice> steps,
        List<Choice> takers, String address, String done, String refused) {

    public TasksView {
        preparation = List.copyOf(preparation);
        successions = List.copyOf(successions);
        rows = List.copyOf(rows);
        steps = List.copyOf(steps);
        takers = List.copyOf(takers);
    }
}
