package nl.wederkerig.process;

import static nl.wederkerig.process.ProcessVariables.with;

import java.time.Instant;
import java.util.Objects;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.signing.RoundSchedule;
import nl.wederkerig.signing.RoundSchedule.RatificationTerm;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Tells the models of a signing round the moments of its schedule when they were corrected. */
@Component
class MovedSigningTerms {

    private static final String CO_SIGNING = EngineSigningProcess.CO_SIGNING;
    private static final String CABINET = "CabinetDecision";

    private final Engine engine;

    MovedSigningTerms(Engine engine) {
        this.engine = engine;
    }

    void termsMoved(AgreementId agreement, RoundSchedule schedule) {
        engine.set(CO_SIGNING, agreement, with(ProcessVariables.LAST_NOTICE, schedule.lastNoticeAt())
                .and(ProcessVariables.CO_SIGNER_SILENT, schedule.silentAt())
                .and(ProcessVariables.ROUND_RUNS_OUT, schedule.runsOutAt())
                .and(ProcessVariables.IN_FORCE, schedule.inForceAt())
                .and(ProcessVariables.CO_SIGN_BY, schedule.coSignBy())
                .and(ProcessVariables.RAISE, schedule.raiseAt()));
        engine.set(CABINET, agreement, with(ProcessVariables.RAISE, schedule.raiseAt()));
        move(CO_SIGNING, agreement, "Timer_LastNotice", schedule.lastNoticeAt());
        move(CO_SIGNING, agreement, "Timer_CoSignerSilent", schedule.silentAt());
        move(CO_SIGNING, agreement, "Timer_RoundRanOut", schedule.runsOutAt());
        move(CO_SIGNING, agreement, "Timer_SilentAfterDecision", schedule.coSignBy());
        move(CO_SIGNING, agreement, "Timer_AgreedDate", schedule.inForceAt());
        move(CABINET, agreement, "Timer_RaiseToPrimeMinister", schedule.raiseAt());
        schedule.ratifications().forEach(each -> ratification(agreement, schedule, each));
    }

    /** What the schedule has no moment for stands still, or is over. */
    private void move(String process, AgreementId agreement, String activity, Instant to) {
        if (to != null) {
            engine.timer(process, agreement, activity).ifPresent(timer -> engine.move(timer, to));
        }
    }

    private void ratification(AgreementId agreement, RoundSchedule schedule, RatificationTerm term) {
        if (term.party().equals(schedule.coSigner())) {
            move(CO_SIGNING, agreement, "Timer_CoSignReservationLapsed", term.lapsesAt());
            return;
        }
        String path = engine.task(agreement, "Task_Ratify", Group.of(term.party())).map(Task::getExecutionId).orElse(null);
        engine.timers(agreement, "Timer_ReservationLapsed").stream().filter(timer -> Objects.equals(timer.getExecutionId(), path))
                .forEach(timer -> engine.move(timer, term.lapsesAt()));
    }
}
