package nl.wederkerig.dispute;

import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreedAdvice;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/**
 * What the procedures of a dispute need to know of it to apply their own rules; not for showing.
 *
 * @param about  keys of the commitments that it is about; empty when it is about the agreement
 * @param advice that the parties agreed on beforehand, where it is that and no dispute; else null
 */
public record DisputeFacts(
        AgreementId agreement, String key, DisputeKind kind, DisputeStage stage, List<OrganisationId> claimants,
        List<OrganisationId> respondents, List<String> about, AgreedAdvice advice) {

    public DisputeFacts {
        claimants = List.copyOf(claimants);
        respondents = List.copyOf(respondents);
        about = List.copyOf(about);
    }

    /** Of a dispute. */
    public DisputeFacts(AgreementId agreement, String key, DisputeKind kind, DisputeStage stage, List<OrganisationId> claimants,
            List<OrganisationId> respondents, List<String> about) {
        this(agreement, key, kind, stage, claimants, respondents, about, null);
    }

    public boolean isAgreedAdvice() {
        return advice != null;
    }

    public boolean isDeadlock() {
        return kind == DisputeKind.DEADLOCK;
    }

    /** Claimants and respondents, in this order. */
    public List<OrganisationId> parties() {
        return Stream.concat(claimants.stream(), respondents.stream()).toList();
    }
}
