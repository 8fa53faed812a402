package nl.wederkerig.proceedings;

import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.dispute.Disposal;

/**
 * What the arbiters decide.
 *
 * @param text        with its reasons
 * @param costs       who bears the costs of the procedure, and how much
 * @param commitments that it orders (C6); may be empty
 * @param dispose     by key, what becomes of the commitments that the dispute is about (D12); those not named stay owed
 * @param unsigned    arbiters who did not sign, each with the reason; the presiding one always does
 */
public record Award(
        String text, String costs, List<PromisedCommitment> commitments, Map<String, Disposal> dispose, List<AwardUnsigned> unsigned) {

    public Award {
        commitments = List.copyOf(commitments);
        dispose = Map.copyOf(dispose);
        unsigned = List.copyOf(unsigned);
    }
}
