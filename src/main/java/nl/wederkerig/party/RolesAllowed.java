package nl.wederkerig.party;

import java.util.EnumSet;
import java.util.Set;
import nl.wederkerig.shared.Role;

/** Which roles a person can have where: those of appointed persons outside any organisation, some at one organisation only. */
final class RolesAllowed {

    private static final Set<Role> APPOINTED = EnumSet.of(Role.CHAIR, Role.ARBITER, Role.EXPERT, Role.SECRETARY);
    private static final Set<Role> WITHOUT_PART_IN_CONTENT = EnumSet.of(Role.REGISTRAR, Role.AUDITOR, Role.OPERATOR);

    private RolesAllowed() {}

    /** @param organisation null for appointed persons */
    static void check(Faults faults, Set<Role> roles, OrganisationView organisation) {
        faults.when(roles.isEmpty(), "roles", "party.role-required");
        for (Role role : roles) {
            faults.when(APPOINTED.contains(role) != (organisation == null), "roles", "party.role-not-there", role);
            faults.when(organisation != null && !mayBeAt(role, organisation), "roles", "party.role-not-there", role);
        }
        boolean partInContent = !WITHOUT_PART_IN_CONTENT.containsAll(roles);
        faults.when(
                partInContent && roles.stream().anyMatch(WITHOUT_PART_IN_CONTENT::contains), "roles", "party.roles-exclude-each-other");
    }

    private static boolean mayBeAt(Role role, OrganisationView organisation) {
        return switch (role) {
            case BZK_LIAISON -> organisation.code().equals("BZK");
            case CABINET_SECRETARY -> organisation.code().equals("AZ");
            case COUNCIL_OF_STATE -> organisation.code().equals("RVS");
            case REGISTRAR, OPERATOR -> organisation.kind() == OrganisationKind.SECRETARIAT;
            default -> true;
        };
    }
}
