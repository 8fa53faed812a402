package nl.wederkerig.process;

import static nl.wederkerig.process.ProcessVariables.with;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.proceedings.ProcedureSteps;
import nl.wederkerig.proceedings.ProceedingsProcess;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Carries the procedures of disputes through their models, which call the steps as {@link ProcedureTasks} says. */
@Component
class EngineProceedingsProcess implements ProceedingsProcess {

    private final Engine engine;
    private final EngineDisputes disputes;
    private final EngineInitiative initiative;
    private final ProcedureSteps procedures;
    private final TaskService tasks;

    EngineProceedingsProcess(Engine engine, EngineDisputes disputes, EngineInitiative initiative, @Lazy ProcedureSteps procedures,
            TaskService tasks) {
        this.engine = engine;
        this.disputes = disputes;
        this.initiative = initiative;
        this.procedures = procedures;
        this.tasks = tasks;
    }

    /** What comes next is known both to the model of the procedure and to the one that called it. */
    @Override
    public void stepDone(AgreementId agreement, String dispute, StepKind kind) {
        if (initiative.isTaken()) {
            return;
        }
        ProcessVariables next = ProcedureLapses.schedule(procedures.schedule(agreement, dispute));
        Optional<Task> task = disputes.task(agreement, dispute, ProcedureTasks.task(kind));
        disputes.instance(EngineDisputeProcess.DISPUTE_RESOLUTION, agreement, dispute).ifPresent(id -> engine.set(id, next));
        task.ifPresent(done -> {
            engine.set(done.getProcessInstanceId(), next);
            engine.complete(done);
        });
    }

    @Override
    public void stepHeldBy(AgreementId agreement, String dispute, StepKind kind, List<OrganisationId> left) {
        disputes.task(agreement, dispute, ProcedureTasks.task(kind)).ifPresent(task -> tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null && !left.contains(Group.parse(group).organisation()))
                .forEach(group -> tasks.deleteCandidateGroup(task.getId(), group)));
    }

    @Override
    public void stepMoved(AgreementId agreement, String dispute, StepKind kind, Instant lapsesAt) {
        disputes.task(agreement, dispute, ProcedureTasks.task(kind)).ifPresent(task -> {
            engine.set(task.getProcessInstanceId(), with(ProcedureTasks.variable(kind), lapsesAt));
            engine.timer(task.getProcessInstanceId(), ProcedureTasks.timer(kind)).ifPresent(timer -> engine.move(timer, lapsesAt));
        });
    }
}
