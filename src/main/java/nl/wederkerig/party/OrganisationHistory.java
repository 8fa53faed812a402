package nl.wederkerig.party;

import java.util.List;

/**
 * One organisation and what it is connected with.
 *
 * @param names        the last first
 * @param predecessors whose place it took, the last first
 * @param successor    who took, or will take, its place; null without
 * @param members      on the day asked for, in Dutch order
 * @param memberships  the associations and networks it belonged to on that day
 */
public record OrganisationHistory(
        OrganisationView organisation,
        List<OrganisationName> names,
        List<OrganisationView> predecessors,
        OrganisationView successor,
        List<OrganisationView> members,
        List<OrganisationView> memberships) {

    public OrganisationHistory {
        names = List.copyOf(names);
        predecessors = List.copyOf(predecessors);
        members = List.copyOf(members);
        memberships = List.copyOf(memberships);
    }
}
