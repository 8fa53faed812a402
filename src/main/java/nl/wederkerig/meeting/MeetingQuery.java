package nl.wederkerig.meeting;

import nl.wederkerig.shared.OrganisationId;

/**
 * Which meetings to list.
 *
 * @param kind  null for all
 * @param party that was invited too; null for all
 * @param page  from 0
 * @param size  1 to {@value #LARGEST_PAGE}
 */
public record MeetingQuery(When when, MeetingKind kind, OrganisationId party, int page, int size) {

    public static final int LARGEST_PAGE = 100;

    public MeetingQuery {
        if (when == null || page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("No page " + page + " of " + size + " meetings");
        }
    }

    /** TO_COME: planned, the nearest first, also those whose day has passed and that were not closed. HELD: the last first. */
    public enum When {
        TO_COME, HELD, ALL
    }
}
