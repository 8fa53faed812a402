package nl.wederkerig.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.support.Road;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;

/** Where the engine is with the agreement on the road, and its timers, fired at the moment for which they are set. */
final class EngineSeen {

    private final ApplicationContext application;
    private final Road road;

    EngineSeen(ApplicationContext application, Road road) {
        this.application = application;
        this.road = road;
    }

    /** When the day begins, in the legal zone. */
    static Instant begins(String day) {
        return LocalDate.parse(day).atStartOfDay(EffectiveTime.ZONE).toInstant();
    }

    Job timer(String activity) {
        List<Job> timers = timers(activity);
        assertThat(timers).as(activity).hasSize(1);
        return timers.get(0);
    }

    boolean hasTimer(String activity) {
        return !timers(activity).isEmpty();
    }

    private List<Job> timers(String activity) {
        Set<String> instances = instances();
        return management().createJobQuery().activityId(activity).list().stream()
                .filter(timer -> instances.contains(timer.getProcessInstanceId())).toList();
    }

    /** The timer is set for the beginning of the day; fires it then. */
    void fires(String activity, String day) {
        Job timer = timer(activity);
        assertThat(timer.getDuedate().toInstant()).as(activity).isEqualTo(begins(day));
        assertThat(timer.isSuspended()).as(activity + " stands still").isFalse();
        road.at(begins(day)).does(() -> management().executeJob(timer.getId()));
    }

    /** Ids of the open tasks, in alphabetical order. */
    List<String> tasks() {
        return application.getBean(TaskService.class).createTaskQuery()
                .processInstanceBusinessKey(road.agreement().toString()).list().stream()
                .map(Task::getTaskDefinitionKey).sorted().toList();
    }

    /** How often the process passed its end event. */
    long ended(String process, String endEvent) {
        return application.getBean(HistoryService.class).createHistoricActivityInstanceQuery().activityId(endEvent).finished().list()
                .stream().filter(passed -> passed.getProcessDefinitionKey().equals(process)).count();
    }

    boolean runs(String process) {
        return runtime().createProcessInstanceQuery()
                .processInstanceBusinessKey(road.agreement().toString()).processDefinitionKey(process).count() > 0;
    }

    Set<String> instances() {
        return runtime().createProcessInstanceQuery().processInstanceBusinessKey(road.agreement().toString()).list().stream()
                .map(ProcessInstance::getId).collect(Collectors.toSet());
    }

    RuntimeService runtime() {
        return application.getBean(RuntimeService.class);
    }

    ManagementService management() {
        return application.getBean(ManagementService.class);
    }
}
