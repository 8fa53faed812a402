package nl.wederkerig.party;

import java.time.LocalDate;
import nl.wederkerig.record.RegisterEvent;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;

/** A signing authority ends after this day. */
public record AuthorityEnded(SigningAuthorityId authority, OrganisationId organisation, PersonId person, LocalDate lastDay) implements RegisterEvent {}
