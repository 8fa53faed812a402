package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/**
 * The condition of a what-if agreement came about: by its day (T74), or as a party declared (T75). It consents to nothing.
 *
 * @param whatIf its place in the list, from 1
 * @param on     the first day on which the consequence is due
 * @param actBy  the last day on which telling what was done is in time
 * @param by     who declared it; null where its day came
 * @param reason why it counts as having happened, by who declared it; null where its day came
 */
public record WhatIfOccurred(AgreementId agreement, int whatIf, String condition, String consequence, LocalDate on, LocalDate actBy,
        OrganisationId by, String reason) implements DomainEvent {}
