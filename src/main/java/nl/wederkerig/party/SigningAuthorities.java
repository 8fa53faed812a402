package nl.wederkerig.party;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;

/** Who may sign for whom, and since when (A8). */
public interface SigningAuthorities {

    /** The authority by which the person can sign for the organisation on the day; by office before any other ground. */
    Optional<SigningAuthority> inForceFor(OrganisationId organisation, PersonId person, LocalDate day);

    /** All that are in force on the day, also without an entry for who has none; one statement. */
    Map<OrganisationId, List<SigningAuthority>> inForceFor(Collection<OrganisationId> organisations, LocalDate day);

    /** All that an organisation ever gave, the last first. */
    List<SigningAuthority> of(OrganisationId organisation);

    /**
     * Given by the registrar, by a negotiator or executive of the organisation itself, or by the system in an import.
     *
     * @throws nl.wederkerig.shared.InvalidInput with all faults
     * @throws nl.wederkerig.shared.NotFound     for anybody else
     * @throws nl.wederkerig.shared.RuleBroken   A8 when the person belongs to another organisation
     */
    SigningAuthorityId grant(GrantAuthority command, Actor actor);

    /**
     * Ends an authority; by those who may grant it.
     *
     * @param lastDay on which it still holds, not before its first day
     */
    void end(SigningAuthorityId authority, LocalDate lastDay, Actor actor);
}
