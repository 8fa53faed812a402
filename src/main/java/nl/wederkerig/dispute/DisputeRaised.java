package nl.wederkerig.dispute;

import java.util.List;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A dispute began (D1); by itself when a negotiation ended in a deadlock (A14). */
public record DisputeRaised(
        AgreementId agreement, String dispute, DisputeKind kind, List<OrganisationId> claimants, List<OrganisationId> respondents)
        implements DomainEvent {

    public DisputeRaised {
        claimants = List.copyOf(claimants);
        respondents = List.copyOf(respondents);
    }
}
