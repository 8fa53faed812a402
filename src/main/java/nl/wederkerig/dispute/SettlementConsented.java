package nl.wederkerig.dispute;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/**
 * A party to the dispute consents to a settlement; without effect until all have consented to the same.
 *
 * @param content SHA-256 of the settlement, lower-case hexadecimal
 */
public record SettlementConsented(AgreementId agreement, String dispute, OrganisationId by, String content) implements DomainEvent {}
