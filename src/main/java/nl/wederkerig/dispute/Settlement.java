package nl.wederkerig.dispute;

import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.PromisedCommitment;

/**
 * What the parties to a dispute settle it on.
 *
 * @param commitments that it creates (C6); may be empty
 * @param dispose     by key, what becomes of the commitments that the dispute is about (D12); those not named stay owed
 * @param asAward     whether arbiters are asked to lay it down as an award; it does not end the dispute by itself then
 */
public record Settlement(String text, List<PromisedCommitment> commitments, Map<String, Disposal> dispose, boolean asAward) {

    public Settlement {
        commitments = List.copyOf(commitments);
        dispose = Map.copyOf(dispose);
    }

    /** One that ends the dispute. */
    public Settlement(String text, List<PromisedCommitment> commitments, Map<String, Disposal> dispose) {
        this(text, commitments, dispose, false);
    }
}
