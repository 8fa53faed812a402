package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/**
 * A party ended and nobody took its place, or only a party on the other side could: for the registrar to know, and the others
 * may terminate (A18).
 *
 * @param to the party on the other side; null without a successor
 */
public record SuccessionUnresolved(AgreementId agreement, OrganisationId from, OrganisationId to, LocalDate on)
        implements DomainEvent {}
