package nl.wederkerig.agreement;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A party told what it did on the consequence of a what-if agreement (T76). */
public record WhatIfActedOn(AgreementId agreement, int whatIf, String consequence, OrganisationId by, String note) implements DomainEvent {}
