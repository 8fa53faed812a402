package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** The party that asked for an advice recorded what came (T79). @param organisation the body; null where it goes by {@code bodyName} */
public record RequestedAdviceCame(AgreementId agreement, int advice, OrganisationId by, OrganisationId organisation, String bodyName,
        LocalDate receivedOn, String summary, String document) implements DomainEvent {}
