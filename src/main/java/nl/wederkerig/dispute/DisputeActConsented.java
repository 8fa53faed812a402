package nl.wederkerig.dispute;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/**
 * A party to the dispute consents to what its parties can only do together; without effect until all have consented to the same.
 *
 * @param fields what exactly: a day, or a period in ISO-8601; empty where there is nothing to differ on
 * @param reason may be null
 */
public record DisputeActConsented(
        AgreementId agreement, String dispute, DisputeAct act, String fields, String reason, OrganisationId by) implements DomainEvent {}
