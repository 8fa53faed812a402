package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** The term of an advice passed without anything coming (T78). @param organisation the body; null where it goes by {@code bodyName} */
public record RequestedAdviceLate(AgreementId agreement, int advice, OrganisationId organisation, String bodyName, LocalDate dueOn,
        OrganisationId to) implements DomainEvent {}
