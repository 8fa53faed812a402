package nl.wederkerig.process;

import java.util.List;
import nl.wederkerig.overview.OpenTasks;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the engine's open user tasks with whom they wait for. The engine's own queries would ask for the groups of every task
 * apart; here a list costs one statement.
 */
@Component
class EngineTasks implements OpenTasks {

    private static final String COLUMNS = """
            select t.id_ as id, i.business_key_ as agreement, split_part(t.proc_def_id_, ':', 1) as process,
                   t.task_def_key_ as step, t.name_ as name, t.assignee_ as person,
                   (select string_agg(l.group_id_, ',' order by l.group_id_) from act_ru_identitylink l where l.task_id_ = t.id_) as groups
              from act_ru_task t
              join act_ru_execution i on i.id_ = t.proc_inst_id_
            """;

    private final JdbcClient jdbc;
    private final org.camunda.bpm.engine.TaskService tasks;

    EngineTasks(JdbcClient jdbc, org.camunda.bpm.engine.TaskService tasks) {
        this.jdbc = jdbc;
        this.tasks = tasks;
    }

    @Override
    public List<OpenTask> heldBy(OrganisationId organisation, int page, int size) {
        return jdbc.sql(COLUMNS + """
                 where t.id_ in (select l.task_id_ from act_ru_identitylink l where l.group_id_ in (:groups))
                 order by t.create_time_, t.id_ limit :size offset :offset""")
                .param("groups", Group.allOf(organisation))
                .param("size", size).param("offset", (long) page * size)
                .query((row, number) -> task(row.getString("id"), row.getString("agreement"), row.getString("process"),
                        row.getString("step"), row.getString("name"), row.getString("groups"), row.getString("person")))
                .list();
    }

    @Override
    public long countHeldBy(OrganisationId organisation) {
        return jdbc.sql("select count(distinct task_id_) from act_ru_identitylink where group_id_ in (:groups) and task_id_ is not null")
                .param("groups", Group.allOf(organisation)).query(Long.class).single();
    }

    @Override
    public List<OpenTask> of(AgreementId agreement) {
        return jdbc.sql(COLUMNS + " where i.business_key_ = :agreement order by t.create_time_, t.id_")
                .param("agreement", agreement.toString())
                .query((row, number) -> task(row.getString("id"), row.getString("agreement"), row.getString("process"),
                        row.getString("step"), row.getString("name"), row.getString("groups"), row.getString("person")))
                .list();
    }

    private static OpenTask task(String id, String agreement, String process, String step, String name, String groups, String person) {
        List<OrganisationId> holders = groups == null ? List.of()
                : List.of(groups.split(",")).stream().map(Group::parse).map(Group::organisation).distinct().toList();
        return new OpenTask(id, AgreementId.of(agreement), process, step, name, holders,
                person == null ? null : new PersonId(java.util.UUID.fromString(person)));
    }

    @Override
    public void claim(String task, OrganisationId organisation, PersonId person) {
        boolean held = tasks.createTaskQuery().taskId(task).taskCandidateGroupIn(Group.allOf(organisation)).includeAssignedTasks().count() == 1;
        if (!held) {
            throw new NotFound("task", task);
        }
        tasks.setAssignee(task, person == null ? null : person.toString());
    }
}
