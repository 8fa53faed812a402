package nl.wederkerig.overview;

import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;

/**
 * Which open tasks of an organisation to list.
 *
 * @param taken   by whom they were taken on
 * @param person  who is meant by MINE
 * @param process id of the model; null for all
 * @param step    id of the step in it; null for all
 * @param page    from 0
 * @param size    1 to 100
 */
public record TaskQuery(OrganisationId organisation, Taken taken, PersonId person, String process, String step, int page, int size) {

    public static final int LARGEST_PAGE = 100;

    /** By whom a task was taken on. */
    public enum Taken {
        ANYBODY, MINE, NOBODY
    }

    public TaskQuery {
        if (organisation == null || taken == null || page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("No page " + page + " of " + size + " tasks of " + organisation);
        }
    }
}
