package nl.wederkerig.proceedings;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/**
 * A party wants more time for who was appointed; without effect until all want the same.
 *
 * @param period ISO-8601
 * @param until  the last day that was named, before any roll; null where a period was
 */
public record ProcedureExtensionConsented(AgreementId agreement, String dispute, String period, LocalDate until, OrganisationId by)
        implements DomainEvent {}
