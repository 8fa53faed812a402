package nl.wederkerig.commitment;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** The obligor said how far it is. @param percent null where none was given */
public record ProgressReported(AgreementId agreement, String commitment, OrganisationId by, String text, Integer percent) implements DomainEvent {}
