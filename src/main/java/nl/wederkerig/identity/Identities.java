package nl.wederkerig.identity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;

/**
 * Who people are that sign in elsewhere. The registrar grants rights; the provider can only take them away: who is of another
 * organisation, or may no longer have a role, loses it at the next visit.
 */
public interface Identities {

    /**
     * Somebody signed in at the provider. At the first visit the person is made, without organisation and roles.
     *
     * @throws IdentityRefused when the person no longer takes part
     */
    PersonId visit(ClaimedIdentity claimed);

    /** Those without rights, who came first first. @throws nl.wederkerig.shared.NotFound for anybody but the registrar */
    List<Waiting> waiting(Actor registrar);

    /**
     * Gives a person who waits the organisation and the roles that the provider names.
     *
     * @throws nl.wederkerig.shared.InvalidInput when the organisation is not known here, or the roles are not for it
     */
    void grant(PersonId person, Actor registrar);

    /**
     * @param code         of the organisation, as the provider names it
     * @param organisation null where it is not known here
     */
    record Waiting(PersonId person, String name, String code, OrganisationView organisation, Set<Role> roles, Instant firstVisit) {}
}
