package nl.wederkerig.party;

import java.util.Set;
import nl.wederkerig.record.RegisterEvent;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;

/** A person was entered, or given other roles, another organisation, or taken out of service. */
public record PersonRegistered(PersonId person, OrganisationId organisation, Set<Role> roles, boolean active) implements RegisterEvent {}
