package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/**
 * A party asked a body for advice (T77).
 *
 * @param advice       its number in the dossier, from 1
 * @param organisation the body; null where it goes by {@code bodyName}
 * @param term         in ISO-8601
 * @param dueOn        the last day on which it is in time
 */
public record AdviceRequested(AgreementId agreement, int advice, OrganisationId by, OrganisationId organisation, String bodyName, String question,
        String term, LocalDate dueOn) implements DomainEvent {}
