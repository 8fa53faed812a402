package nl.wederkerig.commitment;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** The obligor asks for another date (C3). @param was null without one */
public record ExtensionRequested(AgreementId agreement, String commitment, OrganisationId by, LocalDate was, LocalDate newDue,
        String reason) implements DomainEvent {}
