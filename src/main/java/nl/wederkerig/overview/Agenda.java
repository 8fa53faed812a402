package nl.wederkerig.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.deadline.LiveDeadline;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;

/**
 * What is due when, in all dossiers that the actor may see in full, and of others the dates of commitments that were made in the
 * name of the actor's organisation, as a member of an association, and what it is still to vote on. What within them only central
 * government may know is left out for others. Each is one statement besides those that say who looks.
 */
public interface Agenda {

    /** The nearest first. */
    Page list(Query query, Actor actor);

    /**
     * A few of each day, with how many there are on it.
     *
     * @param from   inclusive
     * @param to     inclusive
     * @param own    only what the actor's organisation has to do, by itself or as a member
     * @param perDay at most so many of each day
     */
    List<OfDay> days(LocalDate from, LocalDate to, boolean own, int perDay, Actor actor);

    /**
     * What a calendar of somebody's own shows: what the organisation has to do, what it waits for in the agreements that it is
     * party to, what was agreed in its name and what it is still to vote on; what is live, and what was closed after the moment. For who was appointed in
     * disputes, what is due in those and their agreements.
     */
    List<Followed> followed(Instant closedAfter, Actor actor);

    /**
     * @param from inclusive
     * @param to   inclusive
     * @param own    only what the actor's organisation has to do
     * @param holder only what this organisation has to do; null for all
     * @param kind   null for all
     * @param page from 0
     * @param size 1 to 10,000
     */
    record Query(LocalDate from, LocalDate to, boolean own, OrganisationId holder, DeadlineKind kind, int page, int size) {

        public static final int LARGEST_PAGE = 10_000;

        /** Whoever has to do it. */
        public Query(LocalDate from, LocalDate to, boolean own, DeadlineKind kind, int page, int size) {
            this(from, to, own, null, kind, page, size);
        }

        public Query {
            if (page < 0 || size < 1 || size > LARGEST_PAGE) {
                throw new IllegalArgumentException("No page " + page + " of " + size + " deadlines");
            }
        }
    }

    /**
     * @param total how many there are on all pages
     * @param more  whether there are more than that: no further than a thousand beyond the start of a page is counted
     */
    record Page(List<Entry> entries, long total, boolean more) {

        public Page {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A deadline in its dossier.
     *
     * @param about    what exactly is due where the label does not say it: the words of a commitment, the title of a milestone; or null
     * @param asMember whether the actor's organisation owes it too, as a member of the association that does
     * @param toVote   the consultation of members in which the actor's organisation is still to vote; else null
     * @param promised how it stands with the commitment that is due; null for what is none, and among what is followed
     */
    record Entry(LiveDeadline live, String reference, String title, String about, boolean asMember, UUID toVote, Promised promised) {}

    /**
     * @param disputed     whether a dispute about it runs, as far as the actor may know
     * @param membersAsked whether members of the association that owes it have yet to report (C1)
     */
    record Promised(boolean contested, boolean disputed, boolean membersAsked) {}

    /** @param ofDay how many there are on its last day, this one included */
    record OfDay(Entry entry, int ofDay) {}

    /**
     * @param closed    whether it is done or no longer due
     * @param changedAt when it last became something else, as recorded
     * @param revision  how often it did
     */
    record Followed(Entry entry, boolean closed, Instant changedAt, int revision) {}
}
