package nl.wederkerig.dispute;

import java.util.List;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/**
 * A dispute began (D1); by itself when a negotiation ended in a deadlock (A14).
 *
 * @param commitments keys of those that it is about; empty when it is about the agreement
 */
public record DisputeRaised(
        AgreementId agreement, String dispute, DisputeKind kind, List<OrganisationId> claimants, List<OrganisationId> respondents,
        List<String> commitments)
        implements DomainEvent {

    public DisputeRaised {
        claimants = List.copyOf(claimants);
        respondents = List.copyOf(respondents);
        commitments = List.copyOf(commitments);
    }
}
