package nl.wederkerig.process;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.shared.OrganisationId;

/**
 * Whose task it is, as the engine keeps it: {@code vng:DECENTRAL} for a party in its role, {@code mnre1010} for an
 * organisation that is no party.
 */
record Group(OrganisationId organisation, PartyRole role) {

    static Group of(PartyKey party) {
        return new Group(party.organisation(), party.role());
    }

    static Group of(OrganisationId organisation) {
        return new Group(organisation, null);
    }

    static Group parse(String text) {
        int colon = text.lastIndexOf(':');
        return colon < 0
                ? of(new OrganisationId(text))
                : new Group(new OrganisationId(text.substring(0, colon)), PartyRole.valueOf(text.substring(colon + 1)));
    }

    /** Every group in which an organisation can hold a task. */
    static List<String> allOf(OrganisationId organisation) {
        return Stream.concat(
                        Stream.of(of(organisation)),
                        Arrays.stream(PartyRole.values()).map(role -> new Group(organisation, role)))
                .map(Group::toString)
                .toList();
    }

    Group succeededBy(OrganisationId successor) {
        return new Group(successor, role);
    }

    @Override
    public String toString() {
        return role == null ? organisation.value() : organisation.value() + ":" + role;
    }
}
