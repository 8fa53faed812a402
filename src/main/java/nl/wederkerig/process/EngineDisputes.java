package nl.wederkerig.process;

import java.util.List;
import java.util.Optional;
import nl.wederkerig.shared.AgreementId;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Finds what the engine has of one dispute among those of its agreement. */
@Component
class EngineDisputes {

    private final Engine engine;
    private final RuntimeService runtime;
    private final TaskService tasks;

    EngineDisputes(Engine engine, RuntimeService runtime, TaskService tasks) {
        this.engine = engine;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    Optional<String> instance(String process, AgreementId agreement, String dispute) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process).processInstanceBusinessKey(agreement.toString())
                .variableValueEquals(ProcessVariables.DISPUTE, dispute)
                .listPage(0, 1).stream().map(ProcessInstance::getId).findFirst();
    }

    Optional<Job> timer(String process, AgreementId agreement, String dispute, String activity) {
        return instance(process, agreement, dispute).flatMap(id -> engine.timer(id, activity));
    }

    Optional<Task> task(AgreementId agreement, String dispute, String definitionKey) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(agreement.toString()).taskDefinitionKey(definitionKey)
                .processVariableValueEquals(ProcessVariables.DISPUTE, dispute)
                .listPage(0, 1).stream().findFirst();
    }

    Optional<Task> task(AgreementId agreement, String dispute, String definitionKey, Group group) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(agreement.toString()).taskDefinitionKey(definitionKey)
                .processVariableValueEquals(ProcessVariables.DISPUTE, dispute)
                .taskCandidateGroup(group.toString()).includeAssignedTasks()
                .listPage(0, 1).stream().findFirst();
    }

    boolean waitsFor(AgreementId agreement, String dispute, String message) {
        return !waiting(agreement, dispute, message).isEmpty();
    }

    /** @throws EngineDisagrees when nothing waits for the message */
    void deliver(AgreementId agreement, String dispute, String message, ProcessVariables variables) {
        List<Execution> waiting = waiting(agreement, dispute, message);
        if (waiting.isEmpty()) {
            throw new EngineDisagrees(agreement, "nothing in dispute " + dispute + " waits for " + message);
        }
        runtime.messageEventReceived(message, waiting.get(0).getId(), variables.asMap());
    }

    private List<Execution> waiting(AgreementId agreement, String dispute, String message) {
        return runtime.createExecutionQuery()
                .processInstanceBusinessKey(agreement.toString()).messageEventSubscriptionName(message)
                .processVariableValueEquals(ProcessVariables.DISPUTE, dispute).active().list();
    }
}
