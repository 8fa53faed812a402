package nl.wederkerig.proceedings;

import java.util.List;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/**
 * A binding outcome was not complied with thirty days after its date: it is put before the cabinet.
 *
 * @param by the ministry that does.
 * @param obligor who have not complied
 */
public record NonComplianceTabled(AgreementId agreement, String dispute, OrganisationId by, List<OrganisationId> obligor) implements DomainEvent {}
