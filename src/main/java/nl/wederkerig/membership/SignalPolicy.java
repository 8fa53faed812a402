package nl.wederkerig.membership;

import java.util.Optional;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;

/** Who sends a signal, who answers it, and what may become of it (T57 to T59). */
final class SignalPolicy {

    private SignalPolicy() {}

    /** T57. @param member whether the actor's organisation is a member of the association */
    static Optional<Reason> whyNotSent(boolean member, Actor actor) {
        return actor.actingAs(Role.NEGOTIATOR, Role.EXECUTIVE).isEmpty() ? Optional.of(Reason.of("rights", "role-missing"))
                : member ? Optional.empty() : Optional.of(Reason.of("T57", "no-member"));
    }

    /** T58: triage and answer are the association's, and a bundle is answered once. */
    static Optional<Reason> whyNotAnswered(SignalBundle bundle, Actor actor) {
        if (actor.actingAs(Role.NEGOTIATOR, Role.EXECUTIVE).isEmpty()) {
            return Optional.of(Reason.of("rights", "role-missing"));
        }
        return bundle != null && bundle.state() != BundleState.OPEN ? Optional.of(Reason.of("T58", "answered")) : Optional.empty();
    }

    /** T59. */
    static Optional<Reason> whyNotGrown(SignalBundle bundle, Actor actor) {
        if (!actor.has(Role.NEGOTIATOR)) {
            return Optional.of(Reason.of("rights", "role-missing"));
        }
        return switch (bundle.state()) {
            case TAKEN_UP -> Optional.empty();
            case GROWN -> Optional.of(Reason.of("T59", "grown"));
            case OPEN, DECLINED -> Optional.of(Reason.of("T59", "not-taken-up"));
        };
    }
}
