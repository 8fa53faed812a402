package nl.wederkerig.party;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;

/**
 * A person was given the authority to sign for an organisation (A8).
 *
 * @param agreement the dossier in which it was told, or {@link nl.wederkerig.record.RegisterEvent#REGISTER}
 */
public record AuthorityGranted(
        AgreementId agreement, SigningAuthorityId authority, OrganisationId organisation, PersonId person, AuthorityGround ground,
        LocalDate from, LocalDate until) implements DomainEvent {}
