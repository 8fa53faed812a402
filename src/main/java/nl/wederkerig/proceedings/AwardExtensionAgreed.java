package nl.wederkerig.proceedings;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A party to the dispute agrees to a later award; without effect until all have agreed to the same day. */
public record AwardExtensionAgreed(AgreementId agreement, String dispute, LocalDate until, OrganisationId by) implements DomainEvent {}
