package nl.wederkerig.overview;

import java.time.LocalDate;
import java.util.Set;
import nl.wederkerig.shared.OrganisationId;

/**
 * Which agreements to look at, and on which day.
 *
 * @param party    that is party to it; null for all
 * @param others   of whom one at least is party to it as well, not as co-signer only unless there is no other; empty for all
 * @param ministry that is party to it as well; null for all
 * @param province that is party to it, or in which a party or a member of an association that is party lies; null for all
 * @param theme    code; null for all
 * @param level    0 to 5; null for all
 * @param about    null for all
 * @param order    by what a list is sorted
 */
public record StandingQuery(
        LocalDate day, OrganisationId party, Set<OrganisationId> others, OrganisationId ministry, OrganisationId province, String theme, Integer level, About about,
        Order order, boolean descending) {

    /** What the sentences above the ladder count. */
    public enum About {
        /** Its negotiation term ends within thirty days. */
        TERM,
        /** A dispute about it is with a third party. */
        THIRD_PARTY,
        /** The parties still talk about a dispute about it themselves. */
        CONSULTATION,
        /** An outcome of a dispute about it waits for an answer. */
        OUTCOME,
        /** An advice runs that its parties agreed on without a dispute. */
        ADVICE,
        /** A commitment in it is late. */
        LATE,
        /** It is with the cabinet. */
        CABINET
    }

    /** LEVEL, descending, is the ladder's own: the highest first, and of these the nearest date. */
    public enum Order {
        LEVEL, TITLE, SINCE, NEXT
    }

    public StandingQuery {
        others = Set.copyOf(others);
        if (day == null || order == null || level != null && (level < 0 || level > 5)) {
            throw new IllegalArgumentException("No standing on " + day + " at level " + level + " by " + order);
        }
    }

    /** The whole ladder as on the day. */
    public static StandingQuery on(LocalDate day) {
        return new StandingQuery(day, null, Set.of(), null, null, null, null, null, Order.LEVEL, true);
    }

    /** What runs between the party and any of the others on the day, the highest level first. */
    public static StandingQuery between(OrganisationId party, Set<OrganisationId> others, LocalDate day) {
        return new StandingQuery(day, party, others, null, null, null, null, null, Order.LEVEL, true);
    }
}
