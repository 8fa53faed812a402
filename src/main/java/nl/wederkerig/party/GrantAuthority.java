package nl.wederkerig.party;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;

/**
 * Gives a person the authority to sign for an organisation.
 *
 * @param from      the first day
 * @param until     the last day; null for none known
 * @param agreement the dossier in which it is told, whose parties find it in the history; null for none. It holds for all
 */
public record GrantAuthority(
        PersonId person, OrganisationId organisation, AuthorityGround ground, LocalDate from, LocalDate until, AgreementId agreement) {}
