package nl.wederkerig.proceedings;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederkerig.agreement.OutcomeForce;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.dispute.Disposal;

/**
 * What a procedure results in.
 *
 * @param costs       who bears them; null where nothing is said
 * @param commitments that it creates (C6); of a deadlock those of the text
 * @param dispose     by key, what becomes of the commitments that the dispute is about (D12); those not named stay owed
 */
public record Outcome(
        OutcomeKind kind, OutcomeForce force, String text, String costs, List<PromisedCommitment> commitments, Map<String, Disposal> dispose) {

    public Outcome {
        commitments = List.copyOf(commitments);
        dispose = Map.copyOf(dispose);
    }

    public boolean binds() {
        return force == OutcomeForce.BINDING;
    }

    /** Keys of the commitments that it asks to fulfil. */
    List<String> orders() {
        return Stream.concat(commitments.stream().map(PromisedCommitment::key),
                dispose.entrySet().stream().filter(each -> each.getValue().kind() == Disposal.Kind.OPEN).map(Map.Entry::getKey)).toList();
    }
}
