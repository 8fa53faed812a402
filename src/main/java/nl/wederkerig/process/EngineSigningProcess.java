package nl.wederkerig.process;

import static nl.wederkerig.process.ProcessVariables.with;

import java.time.Instant;
import java.util.Optional;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.signing.CabinetDecisionKind;
import nl.wederkerig.signing.RoundId;
import nl.wederkerig.signing.RoundSchedule;
import nl.wederkerig.signing.RoundSchedule.RatificationTerm;
import nl.wederkerig.signing.SigningLapses;
import nl.wederkerig.signing.SigningProcess;
import nl.wederkerig.signing.VoidCause;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Carries a signing round through the models {@code CoSigning} and {@code CabinetDecision}. */
@Component
class EngineSigningProcess implements SigningProcess {

    static final String CO_SIGNING = "CoSigning";
    private static final String END_OF_ROUND = "Timer_RoundRanOut";

    private final Engine engine;
    private final SigningLapses rounds;
    private final EngineInitiative initiative;
    private final MovedSigningTerms moved;

    EngineSigningProcess(Engine engine, @Lazy SigningLapses rounds, EngineInitiative initiative, MovedSigningTerms moved) {
        this.engine = engine;
        this.rounds = rounds;
        this.initiative = initiative;
        this.moved = moved;
    }

    @Override
    public void signed(AgreementId agreement, RoundId round, PartyKey party, Instant reservationUntil) {
        RoundSchedule schedule = rounds.schedule(round);
        engine.together(() -> {
            refresh(agreement, schedule);
            complete(agreement, party, schedule);
        });
    }

    private void complete(AgreementId agreement, PartyKey party, RoundSchedule schedule) {
        if (party.equals(schedule.coSigner())) {
            engine.complete(coSignTask(agreement), reservation(schedule, party, ProcessVariables.CO_SIGNED_UNDER_RESERVATION));
        } else {
            Task task = engine.task(agreement, "Task_Sign", Group.of(party))
                    .orElseThrow(() -> new EngineDisagrees(agreement, "nothing to sign for " + party));
            engine.setOnPath(task, reservation(schedule, party, ProcessVariables.UNDER_RESERVATION));
            engine.complete(task);
        }
    }

    private Task coSignTask(AgreementId agreement) {
        return engine.task(agreement, "Task_CoSign")
                .or(() -> engine.task(agreement, "Task_CoSignOnDecision"))
                .orElseThrow(() -> new EngineDisagrees(agreement, "nothing to co-sign"));
    }

    private static ProcessVariables reservation(RoundSchedule schedule, PartyKey party, String name) {
        Optional<RatificationTerm> term =
                schedule.ratifications().stream().filter(each -> each.party().equals(party)).findFirst();
        ProcessVariables variables = with(name, term.isPresent());
        term.ifPresent(until -> variables
                .and(ProcessVariables.RATIFICATION_DUE, until.dueAt())
                .and(ProcessVariables.RATIFICATION_LAPSES, until.lapsesAt()));
        return variables;
    }

    /** What the round's end and the agreed date depend on may have moved with the act. */
    private void refresh(AgreementId agreement, RoundSchedule schedule) {
        engine.instance(CO_SIGNING, agreement).ifPresent(instance -> {
            engine.set(instance, with(ProcessVariables.IN_FORCE, schedule.inForceAt()));
            moveEnd(engine.timer(instance, END_OF_ROUND), schedule.runsOutAt());
        });
    }

    @Override
    public void ratified(AgreementId agreement, RoundId round, PartyKey party) {
        refresh(agreement, rounds.schedule(round));
        engine.complete(engine.task(agreement, "Task_Ratify", Group.of(party))
                .or(() -> engine.task(agreement, "Task_RatifyCoSignature"))
                .orElseThrow(() -> new EngineDisagrees(agreement, "nothing to ratify for " + party)));
    }

    @Override
    public void coSignerDeclined(AgreementId agreement, RoundId round) {
        if (!initiative.isTaken()) {
            engine.deliver(agreement, "CoSignatureRefused", OpenSigningRound.referral(rounds.schedule(round)));
        }
    }

    @Override
    public void voided(AgreementId agreement, RoundId round, VoidCause cause) {
        if (initiative.isTaken()) {
            return;
        }
        boolean declined = cause != VoidCause.NEW_VERSION && engine.waitsFor(agreement, "DeclinedByParty");
        String message = declined ? "DeclinedByParty" : "NewTextVersion";
        engine.deliver(agreement, message, new ProcessVariables());
    }

    @Override
    public void referralTabled(AgreementId agreement, RoundId round) {
        complete(agreement, "Task_TableReferral", new ProcessVariables());
    }

    @Override
    public void referralDiscussed(AgreementId agreement, RoundId round) {
        complete(agreement, "Task_DiscussInMedeoverhedenoverleg", new ProcessVariables());
    }

    @Override
    public void agendaSet(AgreementId agreement, RoundId round) {
        engine.task(agreement, "Task_PutOnAgenda").ifPresent(engine::complete);
    }

    @Override
    public void cabinetDecided(AgreementId agreement, RoundId round, CabinetDecisionKind decision, Instant coSignBy) {
        complete(agreement, "Task_RecordDecision",
                with(ProcessVariables.CABINET_DECISION, decision.name()).and(ProcessVariables.CO_SIGN_BY, coSignBy));
    }

    private void complete(AgreementId agreement, String task, ProcessVariables variables) {
        engine.complete(
                engine.task(agreement, task).orElseThrow(() -> new EngineDisagrees(agreement, "no open " + task)), variables);
    }

    @Override
    public void coSignedAfterAll(AgreementId agreement, RoundId round) {
        RoundSchedule schedule = rounds.schedule(round);
        refresh(agreement, schedule);
        engine.set(CO_SIGNING, agreement,
                reservation(schedule, schedule.coSigner(), ProcessVariables.CO_SIGNED_UNDER_RESERVATION));
        engine.deliver(agreement, "CoSignerSignedAfterAll", new ProcessVariables());
    }

    @Override
    public void roundMoved(AgreementId agreement, RoundId round, Instant runsOutAt) {
        moveEnd(engine.timer(CO_SIGNING, agreement, END_OF_ROUND), runsOutAt);
    }

    @Override
    public void termsMoved(AgreementId agreement, RoundId round) {
        moved.termsMoved(agreement, rounds.schedule(round));
    }

    private void moveEnd(Optional<Job> end, Instant runsOutAt) {
        end.ifPresent(timer -> {
            if (runsOutAt == null) {
                engine.hold(timer);
            } else {
                engine.move(timer, runsOutAt);
            }
        });
    }
}
