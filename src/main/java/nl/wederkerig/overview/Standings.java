package nl.wederkerig.overview;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.overview.Escalations.Escalation;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/**
 * How the running agreements stand or stood on a day, of those that the actor may see with all that goes on in them. Each question
 * costs one statement whatever the number of agreements, besides those that say who looks; the first in a request also keeps what
 * happened since.
 */
public interface Standings {

    /** The first of the given order. */
    Page list(StandingQuery query, int page, int size, Actor actor);

    /**
     * The first of the list, what can be said of all that the query finds in a few sentences, and how many stood on each level on
     * other days.
     *
     * @param days in any order; the answer has one for each, in the same order
     */
    Overview overview(StandingQuery query, int size, List<LocalDate> days, Actor actor);

    /** Organisations that are party to an agreement that runs or ran and that the actor may see, and where members of those that are associations lie. */
    List<Named> parties(Actor actor);

    record Overview(Page first, Summary summary, List<Levels> levels) {

        public Overview {
            levels = List.copyOf(levels);
        }
    }

    /** @param total of all pages */
    record Page(List<Row> rows, long total) {

        public Page {
            rows = List.copyOf(rows);
        }
    }

    /**
     * An agreement on the day.
     *
     * @param resumesOn while its negotiation term stands still; else null
     * @param status  of the agreement, name of an {@link nl.wederkerig.agreement.AgreementStatus}
     * @param asked   label of what the actor's organisation has to do, message key {@code deadline.<label>}; null where nothing is,
     *                and when another day than today is asked for
     * @param askedBy its last day; null while it stands still
     * @param askedResumes the day on which it runs again while it stands still, else null
     * @param alsoAsked what it has to do besides, by day
     */
    record Row(AgreementId id, String reference, String title, String theme, String status, LocalDate resumesOn, Escalation standing, String asked,
            LocalDate askedBy, LocalDate askedResumes, List<Asked> alsoAsked) {

        public Row {
            alsoAsked = List.copyOf(alsoAsked);
        }
    }

    /** @param what label, message key {@code deadline.<label>}. @param by and resumes as of the row */
    record Asked(String what, LocalDate by, LocalDate resumes) {}

    /**
     * @param running     agreements that run
     * @param escalated   of those, on level 1 or higher
     * @param termsEnding negotiations whose term ends within thirty days
     * @param firstEnd    the first last day of these; null without any
     * @param late        commitments in them that are late
     * @param third       disputes with a third party
     * @param furthest    the procedure of the one that has gone furthest; null without any
     * @param thirdSince  since when that has been there; null where it is not known
     * @param outcomeBy   the last day for its outcome; null where none is known
     * @param consulting  disputes that the parties still talk about themselves
     * @param answering   outcomes that wait for an answer, and advices without a dispute
     * @param cabinet     agreements with the cabinet because BZK did not co-sign
     * @param notComplied agreements with the cabinet because a binding outcome was not complied with
     * @param unknown     agreements that were there already on the day, and of which nobody kept how they stood
     * @param example     the agreement of the dispute that has gone furthest; null without any
     */
    record Summary(long running, long escalated, long termsEnding, LocalDate firstEnd, Late late, long third, String furthest,
            LocalDate thirdSince, LocalDate outcomeBy, Consulting consulting, Answering answering, long cabinet, long notComplied, long unknown, Example example) {}

    /**
     * Commitments that are late, also those that are in dispute.
     *
     * @param own     of these, owed by the actor's organisation
     * @param agreements in how many agreements they stand
     * @param longest the last day of the one that is late longest; null without any
     * @param unknown of how many agreements nobody kept it that day; nothing can be said of the number then
     */
    record Late(long number, long own, long agreements, LocalDate longest, long unknown) {}

    /** @param unknown of how many agreements nobody kept it that day; nothing can be said of the number then */
    record Consulting(long number, long unknown) {}

    /**
     * @param outcomes disputes with an outcome that waits for an answer
     * @param advices  that run because parties agreed on them, without a dispute
     * @param unknown  of how many agreements nobody kept it that day; nothing can be said of the numbers then
     */
    record Answering(long outcomes, long advices, long unknown) {}

    /** An agreement to name. */
    record Example(AgreementId id, String title) {}

    /** @param counts of the levels 0 to 5 */
    record Levels(LocalDate day, List<Long> counts) {

        public Levels {
            counts = List.copyOf(counts);
        }

        public long total() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * @param organisation null for the members of an association in a province
     * @param province     in which it lies, or itself; null for what lies in none
     */
    record Named(OrganisationId organisation, boolean ministry, OrganisationId province) {}
}
