package nl.wederkerig.process;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.agreement.DossierLock;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerCatchIntermediateEventJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Lets what a timer does take effect when the timer was due, however late it fires: a node that was down moves no term. Only
 * what has happened in the dossier since comes first: never before the dossier's last event, and never later than now. Where
 * an effective moment is set already, as in an import, that one holds.
 */
@Component
class TimersAtTheirMoment {

    private final DossierLock lock;
    private final DossierHistory history;
    private final EffectiveTime time;

    TimersAtTheirMoment(@Lazy DossierLock lock, @Lazy DossierHistory history, EffectiveTime time) {
        this.lock = lock;
        this.history = history;
        this.time = time;
    }

    /** For the engine, in place of its own for the same kinds of timer. */
    List<JobHandler<?>> handlers() {
        return List.of(new Boundary(), new Catching());
    }

    private void fire(CommandContext context, ExecutionEntity execution, Runnable timer) {
        if (time.isSet()) {
            timer.run();
            return;
        }
        AgreementId agreement = AgreementId.of(execution.getProcessBusinessKey());
        lock.lock(agreement);
        Instant due = context.getCurrentJob().getDuedate().toInstant();
        time.at(moment(agreement, due), () -> {
            timer.run();
            return null;
        });
    }

    private Instant moment(AgreementId agreement, Instant due) {
        Instant now = time.now();
        Instant notBefore = Stream.concat(history.lastEffectiveAt(agreement).stream(), Stream.of(due))
                .max(Instant::compareTo).orElseThrow();
        return notBefore.isAfter(now) ? now : notBefore;
    }

    private final class Boundary extends TimerExecuteNestedActivityJobHandler {

        @Override
        public void execute(TimerJobConfiguration configuration, ExecutionEntity execution, CommandContext context, String tenant) {
            fire(context, execution, () -> super.execute(configuration, execution, context, tenant));
        }
    }

    private final class Catching extends TimerCatchIntermediateEventJobHandler {

        @Override
        public void execute(TimerJobConfiguration configuration, ExecutionEntity execution, CommandContext context, String tenant) {
            fire(context, execution, () -> super.execute(configuration, execution, context, tenant));
        }
    }
}
