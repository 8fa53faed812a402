package nl.wederkerig.process;

import static nl.wederkerig.process.ProcessVariables.with;

import java.time.Instant;
import nl.wederkerig.agreement.AgreementProcess;
import nl.wederkerig.agreement.ConstituencyOutcome;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Carries an agreement through the models {@code Agreement}, {@code Negotiation} and {@code Amendment}. */
@Component
class EngineAgreementProcess implements AgreementProcess {

    static final String AGREEMENT = "Agreement";
    static final String NEGOTIATION = "Negotiation";

    private final Engine engine;
    private final Negotiations negotiations;
    private final EngineInitiative initiative;
    private final Successions successions;

    EngineAgreementProcess(Engine engine, Negotiations negotiations, EngineInitiative initiative, Successions successions) {
        this.engine = engine;
        this.negotiations = negotiations;
        this.initiative = initiative;
        this.successions = successions;
    }

    @Override
    public void negotiationOpened(AgreementId agreement, Instant termElapsesAt) {
        engine.start(AGREEMENT, agreement, onTable(agreement).and(ProcessVariables.TERM_ELAPSES, termElapsesAt));
    }

    @Override
    public void textProposed(AgreementId agreement, int version) {
        ProcessVariables checks = with(ProcessVariables.CHECKS_COMPLETE, negotiations.checksComplete(agreement));
        engine.together(() -> engine.task(agreement, "Task_ProposeText").ifPresentOrElse(
                task -> engine.complete(task, checks),
                () -> engine.deliver(agreement, "NewTextVersion", checks)));
    }

    @Override
    public void textAccepted(AgreementId agreement, PartyKey party) {
        ProcessVariables decision = constituencyDecision(agreement);
        engine.together(() -> engine.complete(
                engine.task(agreement, "Task_AcceptText", Group.of(party))
                        .orElseThrow(() -> new EngineDisagrees(agreement, "no text to accept for " + party)),
                decision));
    }

    @Override
    public void checksCompleted(AgreementId agreement) {
        ProcessVariables decision = constituencyDecision(agreement);
        engine.together(() -> {
            engine.set(AGREEMENT, agreement, with(ProcessVariables.CHECKS_COMPLETE, true));
            engine.set(NEGOTIATION, agreement, decision);
            engine.task(agreement, "Task_CompleteChecks").ifPresent(engine::complete);
        });
    }

    /** The models ask who decides when the last acceptance or check is in: they must know by then. */
    private ProcessVariables constituencyDecision(AgreementId agreement) {
        Instant until = negotiations.constituenciesUntil(agreement);
        return with(ProcessVariables.CONSTITUENCY_DECIDES, until != null).and(ProcessVariables.CONSTITUENCY_DUE, until);
    }

    private ProcessVariables onTable(AgreementId agreement) {
        return with(ProcessVariables.TEXT_ON_TABLE, negotiations.textOnTable(agreement))
                .and(ProcessVariables.CHECKS_COMPLETE, negotiations.checksComplete(agreement));
    }

    /** Known to the models already: the last acceptance or check told them. */
    @Override
    public void textAgreed(AgreementId agreement, Instant constituenciesUntil) {}

    @Override
    public void constituencyDecided(AgreementId agreement, OrganisationId organisation, ConstituencyOutcome outcome) {
        if (outcome == ConstituencyOutcome.AGREE) {
            engine.complete(engine.task(agreement, "Task_RecordConstituencyDecision", Group.of(organisation))
                    .orElseThrow(() -> new EngineDisagrees(agreement, "no decision asked of " + organisation)));
        } else {
            engine.deliver(agreement, "ConstituencyObjects",
                    with(ProcessVariables.CHECKS_COMPLETE, negotiations.checksComplete(agreement)));
        }
    }

    @Override
    public void constituenciesMoved(AgreementId agreement, Instant until) {
        engine.set(NEGOTIATION, agreement, with(ProcessVariables.CONSTITUENCY_DUE, until));
        engine.timers(agreement, "Timer_ResponseLapsed").forEach(timer -> engine.move(timer, until));
    }

    @Override
    public void termSuspended(AgreementId agreement, Instant resumesAt) {
        engine.timer(NEGOTIATION, agreement, "Timer_TermElapsed").ifPresent(engine::hold);
        engine.timer(AGREEMENT, agreement, "Timer_SuspensionEnds").ifPresentOrElse(
                timer -> engine.move(timer, resumesAt),
                () -> engine.deliver(agreement, "TermSuspended", with(ProcessVariables.SUSPENSION_ENDS, resumesAt)));
    }

    @Override
    public void termMoved(AgreementId agreement, Instant elapsesAt) {
        ProcessVariables end = with(ProcessVariables.TERM_ELAPSES, elapsesAt);
        engine.set(AGREEMENT, agreement, end);
        engine.set(NEGOTIATION, agreement, end);
        engine.timer(NEGOTIATION, agreement, "Timer_TermElapsed").ifPresent(timer -> engine.move(timer, elapsesAt));
        if (!initiative.isTaken() && engine.waitsFor(agreement, "TermResumed")) {
            engine.deliver(agreement, "TermResumed", new ProcessVariables());
        }
    }

    @Override
    public void deadlockDeclared(AgreementId agreement) {
        engine.deliver(agreement, "DeadlockDeclared", new ProcessVariables());
    }

    /** The models ask on return whether the term has elapsed. */
    @Override
    public void returnedAfterTerm(AgreementId agreement) {}

    @Override
    public void abandoned(AgreementId agreement) {
        if (engine.waitsFor(agreement, "Abandoned")) {
            engine.deliver(agreement, "Abandoned", new ProcessVariables());
        }
    }

    @Override
    public void deadlockGaveText(AgreementId agreement) {
        engine.deliver(agreement, "DeadlockOutcome", onTable(agreement).and(ProcessVariables.DEADLOCK_RESULT, "TEXT"));
    }

    @Override
    public void deadlockWithdrawn(AgreementId agreement, Instant termElapsesAt) {
        engine.deliver(agreement, "DeadlockOutcome", onTable(agreement)
                .and(ProcessVariables.DEADLOCK_RESULT, "WITHDRAWN")
                .and(ProcessVariables.TERM_ELAPSES, termElapsesAt));
    }

    @Override
    public void deadlockGaveNothing(AgreementId agreement) {
        engine.deliver(agreement, "DeadlockOutcome", with(ProcessVariables.DEADLOCK_RESULT, "NO_TEXT"));
    }

    @Override
    public void amendmentOpened(AgreementId agreement) {
        engine.start("Amendment", agreement, new ProcessVariables());
    }

    @Override
    public void partySucceeded(AgreementId agreement, OrganisationId from, OrganisationId to) {
        successions.handOver(agreement, from, to);
    }

    @Override
    public void ended(AgreementId agreement) {
        engine.end(agreement, "ended");
    }
}
