package nl.wederkerig.signing;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** The co-signer's executive was given a last notice (A11). */
public record LastNoticeGiven(AgreementId agreement, OrganisationId to, LocalDate answerBy) implements DomainEvent {}
