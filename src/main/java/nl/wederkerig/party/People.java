package nl.wederkerig.party;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;

/** Finds people. Names of people who acted are seen by whoever sees the act. */
public interface People {

    /** @throws nl.wederkerig.shared.NotFound when nobody has the id, or no longer takes part */
    Actor actorOf(PersonId person);

    /** @throws nl.wederkerig.shared.NotFound when nobody has the id */
    PersonView byId(PersonId person);

    /** Those that are known, in one statement. */
    Map<PersonId, PersonView> byIds(Collection<PersonId> people);

    /** Of those who take part, the one who was registered first. */
    Optional<PersonId> firstWithRole(OrganisationId organisation, Role role);

    /** Those who take part, in Dutch order. */
    List<PersonView> withRole(OrganisationId organisation, Role role);

    /** Those who take part and belong to no organisation, in Dutch order: who can be appointed in disputes. */
    List<PersonView> withoutOrganisation(Role role);

    /**
     * Of those who take part with exactly that name, the one who was registered first.
     *
     * @param organisation null for persons appointed in disputes
     */
    Optional<PersonId> byName(OrganisationId organisation, String name);

    /** All of an organisation, also who no longer takes part, in Dutch order. */
    List<PersonView> of(OrganisationId organisation);
}
