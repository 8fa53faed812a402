package nl.wederkerig.agreement;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** The article 2 check was filled in. */
public record FinancialParagraphCompleted(
        AgreementId agreement, FinancialParagraph paragraph, boolean complete, OrganisationId by) implements DomainEvent {}
