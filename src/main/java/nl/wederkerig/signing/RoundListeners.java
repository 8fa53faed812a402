package nl.wederkerig.signing;

import nl.wederkerig.agreement.AgreementTerminated;
import nl.wederkerig.agreement.AmendmentDropped;
import nl.wederkerig.agreement.PartySucceeded;
import nl.wederkerig.agreement.TextProposed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happens elsewhere in the dossier and touches a round that is open; the dossier is locked already. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RoundListeners {

    private final SigningRoundRepository rounds;
    private final RoundOutcomes outcomes;
    private final SigningDeadlines deadlines;

    RoundListeners(SigningRoundRepository rounds, RoundOutcomes outcomes, SigningDeadlines deadlines) {
        this.rounds = rounds;
        this.outcomes = outcomes;
        this.deadlines = deadlines;
    }

    /** A new version while signing voids the round (A4). */
    @EventListener
    void on(TextProposed proposed) {
        rounds.openOf(proposed.agreement().value())
                .ifPresent(round -> outcomes.voided(round, VoidCause.NEW_VERSION, Act.BY_ITSELF));
    }

    /** Dropped otherwise than by the round, which is closed already when it is the round that drops it (A15). */
    @EventListener
    void on(AmendmentDropped dropped) {
        rounds.openOf(dropped.agreement().value()).ifPresent(round -> outcomes.overtaken(round));
    }

    /** Terminated while an amendment was to be signed (A16). */
    @EventListener
    void on(AgreementTerminated terminated) {
        rounds.openOf(terminated.agreement().value()).ifPresent(round -> outcomes.overtaken(round));
    }

    /** The successor takes the predecessor's place that day (A18). */
    @EventListener
    void on(PartySucceeded succeeded) {
        rounds.openOf(succeeded.agreement().value()).ifPresent(round -> {
            round.succeeded(succeeded.from(), succeeded.to());
            rounds.flush();
            deadlines.succeeded(round, succeeded.from());
        });
    }
}
