package nl.wederkerig.agreement;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A party does not hold the condition of a what-if agreement for met, as another declared (T75). */
public record WhatIfContested(AgreementId agreement, int whatIf, String condition, OrganisationId by, String reason) implements DomainEvent {}
