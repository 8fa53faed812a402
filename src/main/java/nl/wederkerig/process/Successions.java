package nl.wederkerig.process;

import java.util.List;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Hands the open tasks of an organisation over to its successor (A18). */
@Component
class Successions {

    private static final String PARTY = "party";

    private final TaskService tasks;
    private final RuntimeService runtime;

    Successions(TaskService tasks, RuntimeService runtime) {
        this.tasks = tasks;
        this.runtime = runtime;
    }

    void handOver(AgreementId agreement, OrganisationId from, OrganisationId to) {
        List<Task> open = tasks.createTaskQuery()
                .processInstanceBusinessKey(agreement.toString()).taskCandidateGroupIn(Group.allOf(from)).includeAssignedTasks().list();
        open.forEach(task -> handOver(task, from, to));
    }

    private void handOver(Task task, OrganisationId from, OrganisationId to) {
        tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null && Group.parse(group).organisation().equals(from))
                .forEach(group -> {
                    tasks.deleteCandidateGroup(task.getId(), group);
                    tasks.addCandidateGroup(task.getId(), Group.parse(group).succeededBy(to).toString());
                });
        if (task.getAssignee() != null) {
            tasks.setAssignee(task.getId(), null);
        }
        if (runtime.getVariable(task.getExecutionId(), PARTY) instanceof String party
                && Group.parse(party).organisation().equals(from)) {
            runtime.setVariable(task.getExecutionId(), PARTY, Group.parse(party).succeededBy(to).toString());
        }
    }
}
