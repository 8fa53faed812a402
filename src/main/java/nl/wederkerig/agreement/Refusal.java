package nl.wederkerig.agreement;

import java.util.Optional;
import nl.wederkerig.shared.Reason;

/** How policies say no. */
final class Refusal {

    private Refusal() {}

    static Optional<Reason> when(boolean refused, String rule, String code, Object... arguments) {
        return refused ? Optional.of(Reason.of(rule, code, arguments)) : Optional.empty();
    }
}
