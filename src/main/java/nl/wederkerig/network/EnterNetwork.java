package nl.wederkerig.network;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.OrganisationId;

/**
 * A network or team as it is to be from now on.
 *
 * @param id          null for a new one
 * @param association of which its members are members
 * @param linkingPin  the office that carries what is said to the association and back
 * @param endsOn      its last day
 * @param reportEvery how often a team reports; null for a network
 * @param members     left as they are where the network is an organisation in the register
 */
public record EnterNetwork(
        NetworkId id, NetworkKind kind, String name, OrganisationId association, String aim, String linkingPin, LocalDate endsOn,
        TermLength reportEvery, List<OrganisationId> members) {

    public EnterNetwork {
        members = members == null ? List.of() : List.copyOf(members);
    }

    /** Whether it is to end when it was to end already. */
    boolean endsOnAsBefore(LocalDate before) {
        return endsOn != null && endsOn.equals(before);
    }
}
