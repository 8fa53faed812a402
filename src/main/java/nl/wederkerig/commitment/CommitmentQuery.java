package nl.wederkerig.commitment;

import java.time.LocalDate;
import java.util.Set;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/**
 * What commitments to list, over all agreements that the actor may see.
 *
 * @param text      in wording, key, or the agreement's reference or title, whatever the capitals; null for all
 * @param statuses  empty for all
 * @param late      only what is overdue today
 * @param waits     only what waits for an act of the actor's organisation
 * @param agreement null for all
 * @param party     as obligor or beneficiary; null for all
 * @param side      on which the party is to be
 * @param others    of whom one at least is on the other side, or on any where no side is asked for; empty for all
 * @param theme     code; null for all
 * @param dueFrom   inclusive; null for all
 * @param dueTo     inclusive; null for all
 * @param page      from 0
 * @param size      1 to {@value #LARGEST_PAGE}
 */
public record CommitmentQuery(
        String text, Whose whose, Set<CommitmentStatus> statuses, boolean late, boolean waits, AgreementId agreement,
        OrganisationId party, Side side, Set<OrganisationId> others, String theme, LocalDate dueFrom, LocalDate dueTo,
        Sort sort, int page, int size) {

    public static final int LARGEST_PAGE = 500;

    public CommitmentQuery {
        statuses = Set.copyOf(statuses);
        others = Set.copyOf(others);
        if (page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("No page " + page + " of " + size + " commitments");
        }
    }

    /** With the party on either side, and whoever on the other. */
    public CommitmentQuery(String text, Whose whose, Set<CommitmentStatus> statuses, boolean late, boolean waits, AgreementId agreement,
            OrganisationId party, String theme, LocalDate dueFrom, LocalDate dueTo, Sort sort, int page, int size) {
        this(text, whose, statuses, late, waits, agreement, party, Side.EITHER, Set.of(), theme, dueFrom, dueTo, sort, page, size);
    }

    /** The first that are not ended between the actor's organisation, on the side that is asked for, and any of the others. */
    public static CommitmentQuery liveWith(Set<OrganisationId> others, Whose whose, int size) {
        return new CommitmentQuery(null, whose, CommitmentStatus.LIVE, false, false, null, null, Side.EITHER, others,
                null, null, null, Sort.DUE, 0, size);
    }

    /** Of a party. */
    public enum Side {
        EITHER, OWES, IS_OWED
    }

    /**
     * OURS: owed by the actor's organisation; THEIRS: owed to it; IN_OUR_NAME: owed by or to an association it is a member of, of which
     * OUR_PART is what the members each owe, and OTHERS_PART the rest.
     */
    public enum Whose {
        ALL, OURS, THEIRS, IN_OUR_NAME, OUR_PART, OTHERS_PART
    }

    /**
     * DUE: overdue first, then the nearest date, those without one last, the ended after all. AGREEMENT, PARTY (the obligor) and
     * MONTH (of the date) order by that first, so that a list can be read in groups, and then as DUE.
     */
    public enum Sort {
        DUE, AGREEMENT, PARTY, MONTH
    }
}
