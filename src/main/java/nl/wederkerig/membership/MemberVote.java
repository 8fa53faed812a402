package nl.wederkerig.membership;

import java.time.Instant;
import nl.wederkerig.shared.OrganisationId;

/**
 * @param weight how many votes the member has
 * @param at     when it last voted; null when it did not
 * @param vote   null when it did not, and while the votes are sealed
 */
public record MemberVote(OrganisationId member, int weight, Instant at, Vote vote, String remark) {}
