package nl.wederkerig.proceedings;

import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.dispute.Disposal;

/**
 * With which a chair leads on to arbiters: nothing is owed or disposed of by it, and the arbiters read it.
 *
 * @param commitments that it would create
 * @param dispose     by key, what would become of the commitments that the dispute is about
 */
public record Recommendation(String text, List<PromisedCommitment> commitments, Map<String, Disposal> dispose) {

    public Recommendation {
        commitments = List.copyOf(commitments);
        dispose = Map.copyOf(dispose);
    }
}
