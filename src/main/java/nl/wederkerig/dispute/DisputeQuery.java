package nl.wederkerig.dispute;

import java.util.Set;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.shared.OrganisationId;

/**
 * What disputes to list, over all agreements that the actor sees in full.
 *
 * @param own    only those to which the actor's organisation is a party
 * @param ended  also those that have ended
 * @param kind   null for all
 * @param others of whom one at least is a party to it too, and to the agreement not as co-signer only unless there is no other; empty for all
 * @param page   from 0
 * @param size   1 to {@value DisputePage#LARGEST_PAGE}
 */
public record DisputeQuery(boolean own, boolean ended, DisputeKind kind, Set<OrganisationId> others, int page, int size) {

    public DisputeQuery {
        others = Set.copyOf(others);
        if (page < 0 || size < 1 || size > DisputePage.LARGEST_PAGE) {
            throw new IllegalArgumentException("No page " + page + " of " + size + " disputes");
        }
    }
}
