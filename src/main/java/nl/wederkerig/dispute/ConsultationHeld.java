package nl.wederkerig.dispute;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** The parties to the dispute met (D2). @param note may be null */
public record ConsultationHeld(AgreementId agreement, String dispute, ConsultationLevel level, String note, OrganisationId by)
        implements DomainEvent {}
