package nl.wederkerig.process;

import static nl.wederkerig.process.ProcessVariables.with;

import java.time.Instant;
import java.util.List;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.commitment.FollowUpProcess;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Carries a commitment through the model {@code CommitmentFollowUp}; the instances of an agreement are told apart by its key. */
@Component
class EngineFollowUpProcess implements FollowUpProcess {

    static final String FOLLOW_UP = "CommitmentFollowUp";
    private static final String OVERDUE = "Timer_Overdue";
    /** Of a commitment without a date: its timer is held until it gets one. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final Engine engine;

    EngineFollowUpProcess(Engine engine) {
        this.engine = engine;
    }

    @Override
    public void begins(AgreementId agreement, String commitment, Instant overdueAt, boolean overdueNoted) {
        engine.start(FOLLOW_UP, agreement, with(ProcessVariables.COMMITMENT, commitment)
                .and(ProcessVariables.OVERDUE, overdueAt == null ? NEVER : overdueAt)
                .and(ProcessVariables.CONTESTED, false)
                .and(ProcessVariables.NEW_DATE_DECIDED, false));
        if (overdueAt == null || overdueNoted) {
            engine.timer(instance(agreement, commitment), OVERDUE).ifPresent(engine::hold);
        }
    }

    @Override
    public void lastDayPassed(AgreementId agreement, String commitment) {
        engine.timer(instance(agreement, commitment), OVERDUE).filter(timer -> !timer.isSuspended()).ifPresent(engine::fire);
    }

    @Override
    public void claimed(AgreementId agreement, String commitment, Instant unansweredAt) {
        String instance = instance(agreement, commitment);
        engine.together(() -> {
            engine.tell(instance, "RequestWithdrawn");
            engine.complete(only(agreement, engine.tasks(instance, "Task_Deliver", null)),
                    with(ProcessVariables.UNANSWERED, unansweredAt).and(ProcessVariables.CONTESTED, false));
        });
    }

    @Override
    public void answered(AgreementId agreement, String commitment, OrganisationId by, CommitmentStatus outcome) {
        ProcessVariables answer = with(ProcessVariables.ANSWER, outcome.name())
                .and(ProcessVariables.CONTESTED, outcome == CommitmentStatus.CONTESTED);
        completeAll(agreement, commitment, "Task_ConfirmFulfilment", by, answer);
    }

    @Override
    public void newDateAsked(AgreementId agreement, String commitment, Instant undecidedAt) {
        String instance = instance(agreement, commitment);
        engine.set(instance, with(ProcessVariables.UNDECIDED, undecidedAt).and(ProcessVariables.NEW_DATE_DECIDED, false));
        engine.tell(instance, "NewDateAsked");
    }

    @Override
    public void newDateDecided(AgreementId agreement, String commitment, OrganisationId by, boolean decided) {
        completeAll(agreement, commitment, "Task_DecideOnNewDate", by, with(ProcessVariables.NEW_DATE_DECIDED, decided));
    }

    /** A successor of two holds the tasks of both (A18): what it says completes them together. */
    private void completeAll(AgreementId agreement, String commitment, String task, OrganisationId by, ProcessVariables variables) {
        List<Task> held = engine.tasks(instance(agreement, commitment), task, Group.of(by));
        only(agreement, held);
        for (Task each : held) {
            if (engine.isOpen(each)) {
                engine.complete(each, variables);
            }
        }
    }

    /** A timer that stands is moved; where it has fired already, the step begins anew with another. */
    @Override
    public void dateMoved(AgreementId agreement, String commitment, Instant overdueAt) {
        String instance = instance(agreement, commitment);
        engine.set(instance, with(ProcessVariables.OVERDUE, overdueAt == null ? NEVER : overdueAt));
        engine.timer(instance, OVERDUE).ifPresentOrElse(
                timer -> move(timer, overdueAt),
                () -> {
                    engine.tell(instance, "DateMoved");
                    engine.timer(instance, OVERDUE).ifPresent(timer -> move(timer, overdueAt));
                });
    }

    @Override
    public void claimMoved(AgreementId agreement, String commitment, Instant unansweredAt) {
        responseMoved(agreement, commitment, "Timer_Unanswered", ProcessVariables.UNANSWERED, unansweredAt);
    }

    @Override
    public void requestMoved(AgreementId agreement, String commitment, Instant undecidedAt) {
        responseMoved(agreement, commitment, "Timer_DateUnanswered", ProcessVariables.UNDECIDED, undecidedAt);
    }

    private void responseMoved(AgreementId agreement, String commitment, String activity, String variable, Instant to) {
        String instance = instance(agreement, commitment);
        engine.set(instance, with(variable, to));
        engine.timers(instance, activity).forEach(timer -> engine.move(timer, to));
    }

    private void move(Job timer, Instant to) {
        if (to == null) {
            engine.hold(timer);
        } else {
            engine.move(timer, to);
        }
    }

    @Override
    public void waived(AgreementId agreement, String commitment) {
        engine.tell(instance(agreement, commitment), "Waived");
    }

    @Override
    public void lapsed(AgreementId agreement, String commitment) {
        engine.tell(instance(agreement, commitment), "Lapsed");
    }

    @Override
    public void overtaken(AgreementId agreement, String commitment) {
        engine.end(instance(agreement, commitment), "overtaken");
    }

    private String instance(AgreementId agreement, String commitment) {
        return engine.instance(FOLLOW_UP, agreement, commitment)
                .orElseThrow(() -> new EngineDisagrees(agreement, "no follow-up of " + commitment));
    }

    private static Task only(AgreementId agreement, List<Task> tasks) {
        return tasks.stream().findFirst().orElseThrow(() -> new EngineDisagrees(agreement, "nothing to do for a commitment"));
    }
}
