package nl.wederkerig.dispute;

import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/**
 * What the procedures of a dispute need to know of it to apply their own rules; not for showing.
 *
 * @param about keys of the commitments that it is about; empty when it is about the agreement
 */
public record DisputeFacts(
        AgreementId agreement, String key, DisputeKind kind, DisputeStage stage, List<OrganisationId> claimants,
        List<OrganisationId> respondents, List<String> about) {

    public DisputeFacts {
        claimants = List.copyOf(claimants);
        respondents = List.copyOf(respondents);
        about = List.copyOf(about);
    }

    public boolean isDeadlock() {
        return kind == DisputeKind.DEADLOCK;
    }

    /** Claimants and respondents, in this order. */
    public List<OrganisationId> parties() {
        return Stream.concat(claimants.stream(), respondents.stream()).toList();
    }
}
