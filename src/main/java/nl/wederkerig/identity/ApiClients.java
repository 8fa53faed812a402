package nl.wederkerig.identity;

import java.util.List;
import java.util.Set;
import nl.wederkerig.party.PersonView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;

/**
 * Systems that the provider knows and that act here for one organisation. How a system proves who it is, by a key of its own, is
 * between it and the provider. For the registrar; anybody else gets {@link nl.wederkerig.shared.NotFound}.
 */
public interface ApiClients {

    /**
     * Registers a person that stands for the system, and is made inactive as any other.
     *
     * @throws nl.wederkerig.shared.InvalidInput with all faults; at {@code clientId} when it is missing, too long or taken
     */
    PersonId register(Registration registration, Actor registrar);

    List<ApiClient> all(Actor registrar);

    /** @param clientId what the provider calls the system */
    record Registration(String clientId, String name, OrganisationId organisation, Set<Role> roles) {}

    record ApiClient(String clientId, PersonView person) {}
}
