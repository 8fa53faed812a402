package nl.wederkerig.shared;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who acts or looks: a person, for an organisation, with the roles that the person has there. Persons appointed in a
 * dispute belong to no organisation; the system itself is neither person nor organisation.
 *
 * @param person       null for the system
 * @param organisation null for the system and for appointed persons
 */
public record Actor(PersonId person, OrganisationId organisation, Set<Role> roles) {

    private static final Actor SYSTEM = new Actor(null, null, Set.of());

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The application itself, when a term elapses or a response lapses. */
    public static Actor system() {
        return SYSTEM;
    }

    public boolean isSystem() {
        return person == null;
    }

    /** A person of no organisation, who sees only what belongs to the disputes in which it was appointed. */
    public boolean isAppointed() {
        return person != null && organisation == null;
    }

    public boolean belongsTo(OrganisationId other) {
        return organisation != null && organisation.equals(other);
    }

    /** Whether the actor's organisation is one of these; never for the system and for appointed persons. */
    public boolean isAmong(Collection<OrganisationId> organisations) {
        return organisation != null && organisations.contains(organisation);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** The first of the given roles that the actor has: the one in which the act is recorded. */
    public Optional<Role> actingAs(Role first, Role... others) {
        return EnumSet.of(first, others).stream().filter(roles::contains).findFirst();
    }
}
