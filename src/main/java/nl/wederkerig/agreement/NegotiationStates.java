package nl.wederkerig.agreement;

import java.time.Instant;
import java.util.List;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/** What the process of a negotiation asks of the agreement to know whom it waits for, and until when. */
public interface NegotiationStates {

    NegotiationState of(AgreementId agreement);

    /**
     * A negotiation as it is now.
     *
     * @param acceptors          every party that accepts texts, the co-signer apart (A5)
     * @param proposers          who can propose a text
     * @param checkers           who completes the checks
     * @param checksComplete     both checks are complete
     * @param textOnTable        there is a version to accept
     * @param constituencies     whose constituency decides and has not done so (A6)
     * @param constituenciesUntil the first moment after their response term; null where nobody's decides
     * @param termElapsed        the term has ended, at the effective moment
     */
    record NegotiationState(
            List<PartyKey> acceptors,
            List<PartyKey> proposers,
            List<PartyKey> checkers,
            boolean checksComplete,
            boolean textOnTable,
            List<OrganisationId> constituencies,
            Instant constituenciesUntil,
            boolean termElapsed) {

        public NegotiationState {
            acceptors = List.copyOf(acceptors);
            proposers = List.copyOf(proposers);
            checkers = List.copyOf(checkers);
            constituencies = List.copyOf(constituencies);
        }
    }
}
