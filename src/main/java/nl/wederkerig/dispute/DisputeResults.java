package nl.wederkerig.dispute;

import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.shared.AgreementId;

/**
 * How a procedure comes back to its dispute. Called by what carries it out, with the dossier locked and the procedure ended.
 * Everything throws {@link nl.wederkerig.shared.NotFound} when there is no such dispute.
 */
public interface DisputeResults {

    DisputeFacts facts(AgreementId agreement, String dispute);

    /** Of all disputes about the agreement, by key; in one statement. */
    Map<String, DisputeFacts> facts(AgreementId agreement);

    /** The parties accepted a proposal, all of them: settled on it (D3). */
    void settled(AgreementId agreement, String dispute, Settlement settlement);

    /** An advice on which all agreed beforehand is there: it counts, and nobody is asked for an answer. Closes its file. */
    void acceptedBeforehand(AgreementId agreement, String advice);

    /** There is an outcome, released to all (D9): DECIDED, and COMPLIANCE at once. */
    void decided(AgreementId agreement, String dispute);

    /** A binding outcome about a deadlock: a text that can be signed, not declined (A14). Closes the dispute. */
    void bindingText(AgreementId agreement, String dispute, String text, List<PromisedCommitment> commitments);

    /** All follow an outcome about a deadlock that does not bind: a text to sign (A14). Closes the dispute. */
    void followedText(AgreementId agreement, String dispute, String text, List<PromisedCommitment> commitments);

    /** Closes a dispute that was decided, and whose outcome said already what becomes of its commitments (D11, D12). */
    void closed(AgreementId agreement, String dispute, DisputeEnd how);

    /**
     * Closes a dispute that was decided (D11); the agreement of a deadlock fails.
     *
     * @param dispose by key, what becomes of the commitments that it was about (D12); those not named stay owed
     */
    void closed(AgreementId agreement, String dispute, DisputeEnd how, Map<String, Disposal> dispose);
}
