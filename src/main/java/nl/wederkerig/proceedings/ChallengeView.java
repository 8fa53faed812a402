package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.shared.OrganisationId;

/**
 * A challenge as all see it who see the dispute.
 *
 * @param agreed parties of the other side that agree
 * @param end    null while it is open
 */
public record ChallengeView(
        SeatView.Named person, OrganisationId by, String ground, LocalDate filedOn, boolean withAuthority, List<OrganisationId> agreed,
        ChallengeEnd end, LocalDate closedOn) {}
