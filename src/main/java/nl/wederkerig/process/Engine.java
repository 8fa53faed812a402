package nl.wederkerig.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wederkerig.shared.AgreementId;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * The few things that are asked of the engine. Every instance that runs for an agreement has the agreement's id as its
 * business key, called ones too.
 */
@Component
class Engine {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final ProcessEngineConfigurationImpl configuration;

    Engine(
            RuntimeService runtime, TaskService tasks, ManagementService management, ProcessEngineConfigurationImpl configuration) {
        this.configuration = configuration;
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
    }

    void start(String process, AgreementId agreement, ProcessVariables variables) {
        variables.and(ProcessVariables.AGREEMENT, agreement.toString());
        runtime.startProcessInstanceByKey(process, agreement.toString(), variables.asMap());
    }

    Optional<String> instance(String process, AgreementId agreement) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process).processInstanceBusinessKey(agreement.toString())
                .listPage(0, 1).stream().map(ProcessInstance::getId).findFirst();
    }

    /** Of the process, the one about one commitment. */
    Optional<String> instance(String process, AgreementId agreement, String commitment) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process).processInstanceBusinessKey(agreement.toString())
                .variableValueEquals(ProcessVariables.COMMITMENT, commitment)
                .listPage(0, 1).stream().findFirst().map(ProcessInstance::getId);
    }

    /** What is done together the engine reads once, and writes at the end. */
    void together(Runnable work) {
        configuration.getCommandExecutorTxRequired().execute(context -> {
            work.run();
            return null;
        });
    }

    /** Sets what the instance knows, where it runs. */
    void set(String process, AgreementId agreement, ProcessVariables variables) {
        instance(process, agreement).ifPresent(id -> set(id, variables));
    }

    void set(String instance, ProcessVariables variables) {
        runtime.setVariables(instance, variables.asMap());
    }

    Optional<Task> task(AgreementId agreement, String definitionKey) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(agreement.toString()).taskDefinitionKey(definitionKey)
                .listPage(0, 1).stream().findFirst();
    }

    Optional<Task> task(AgreementId agreement, String definitionKey, Group group) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(agreement.toString()).taskDefinitionKey(definitionKey)
                .taskCandidateGroup(group.toString()).includeAssignedTasks()
                .listPage(0, 1).stream().findFirst();
    }

    /** @param group null for whoever holds them */
    List<Task> tasks(String instance, String definitionKey, Group group) {
        TaskQuery query = tasks.createTaskQuery().processInstanceId(instance).taskDefinitionKey(definitionKey);
        return (group == null ? query : query.taskCandidateGroup(group.toString()).includeAssignedTasks()).list();
    }

    boolean isOpen(Task task) {
        return tasks.createTaskQuery().taskId(task.getId()).count() > 0;
    }

    /** Nothing happens when the instance does not wait for it. */
    void tell(String instance, String message) {
        runtime.createExecutionQuery().processInstanceId(instance).messageEventSubscriptionName(message).active().list()
                .forEach(waiting -> runtime.messageEventReceived(message, waiting.getId()));
    }

    void end(String instance, String reason) {
        runtime.deleteProcessInstance(instance, reason, true, true);
    }

    void complete(Task task) {
        tasks.complete(task.getId());
    }

    void complete(Task task, ProcessVariables variables) {
        tasks.complete(task.getId(), variables.asMap());
    }

    /** Makes something known to the one path that the task is on, before it is completed. */
    void setOnPath(Task task, ProcessVariables variables) {
        runtime.setVariablesLocal(task.getExecutionId(), variables.asMap());
    }

    boolean waitsFor(AgreementId agreement, String message) {
        return !waiting(agreement, message).isEmpty();
    }

    /** @throws EngineDisagrees when nothing waits for the message */
    void deliver(AgreementId agreement, String message, ProcessVariables variables) {
        List<Execution> waiting = waiting(agreement, message);
        if (waiting.isEmpty()) {
            throw new EngineDisagrees(agreement, "nothing waits for " + message);
        }
        runtime.messageEventReceived(message, waiting.get(0).getId(), variables.asMap());
    }

    private List<Execution> waiting(AgreementId agreement, String message) {
        return runtime.createExecutionQuery()
                .processInstanceBusinessKey(agreement.toString()).messageEventSubscriptionName(message).active().list();
    }

    List<String> instances(AgreementId agreement) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(agreement.toString()).list().stream()
                .map(ProcessInstance::getId).toList();
    }

    Optional<Job> timer(String process, AgreementId agreement, String activity) {
        return instance(process, agreement).flatMap(id -> timer(id, activity));
    }

    Optional<Job> timer(String instance, String activity) {
        return management.createJobQuery().processInstanceId(instance).activityId(activity).listPage(0, 1).stream().findFirst();
    }

    /** One for each path that waits there. */
    List<Job> timers(AgreementId agreement, String activity) {
        return instances(agreement).stream().flatMap(id -> timers(id, activity).stream()).toList();
    }

    List<Job> timers(String instance, String activity) {
        return management.createJobQuery().processInstanceId(instance).activityId(activity).list();
    }

    /** Before the executor comes to it. */
    void fire(Job timer) {
        management.executeJob(timer.getId());
    }

    /** The timer cannot fire until it is moved. */
    void hold(Job timer) {
        change(timer, job -> job.setSuspensionState(SuspensionState.SUSPENDED.getStateCode()));
    }

    void move(Job timer, Instant to) {
        change(timer, job -> {
            job.setDuedate(Date.from(to));
            job.setSuspensionState(SuspensionState.ACTIVE.getStateCode());
        });
    }

    /** Both at once, on the entity: the engine's own commands for the two get in each other's way within one transaction. */
    private void change(Job timer, Consumer<JobEntity> change) {
        configuration.getCommandExecutorTxRequired().execute(context -> {
            change.accept(context.getJobManager().findJobById(timer.getId()));
            return null;
        });
    }

    void end(AgreementId agreement, String reason) {
        instances(agreement).stream()
                .filter(id -> runtime.createProcessInstanceQuery().processInstanceId(id).rootProcessInstances().count() == 1)
                .forEach(id -> runtime.deleteProcessInstance(id, reason, true, true));
    }
}
