package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A party wants more time for who was appointed; without effect until all want the same. @param period ISO-8601 */
public record ProcedureExtensionConsented(AgreementId agreement, String dispute, String period, OrganisationId by)
        implements DomainEvent {}
