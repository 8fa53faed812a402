package nl.wederkerig.overview;

import java.util.Set;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;

/**
 * Which open tasks of an organisation to list.
 *
 * @param taken   by whom they were taken on
 * @param person  who is meant by MINE
 * @param process id of the model; null for all
 * @param step    id of the step in it; null for all
 * @param steps   which steps, each as {@code model.step}; null for all
 * @param others  whether all but these are meant
 * @param page    from 0
 * @param size    1 to 1000
 */
public record TaskQuery(OrganisationId organisation, Taken taken, PersonId person, String process, String step, Set<String> steps,
        boolean others, int page, int size) {

    public static final int LARGEST_PAGE = 100;
    /** To count all there are. */
    public static final int WHOLE = 1_000;

    /** By whom a task was taken on. */
    public enum Taken {
        ANYBODY, MINE, NOBODY
    }

    public TaskQuery {
        steps = steps == null ? null : Set.copyOf(steps);
        if (organisation == null || taken == null || page < 0 || size < 1 || size > WHOLE) {
            throw new IllegalArgumentException("No page " + page + " of " + size + " tasks of " + organisation);
        }
    }
}
