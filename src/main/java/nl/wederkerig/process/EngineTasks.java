package nl.wederkerig.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.overview.OpenTasks;
import nl.wederkerig.overview.TaskQuery;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.RuleBroken;
import org.camunda.bpm.engine.task.Task;
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
                   t.task_def_key_ as step, t.name_ as name, t.assignee_ as person, t.create_time_ as since,
                   (select string_agg(l.group_id_, ',' order by l.group_id_) from act_ru_identitylink l where l.task_id_ = t.id_) as groups,
                   (select v.text_ from act_ru_variable v where v.execution_id_ = t.proc_inst_id_ and v.name_ = 'commitmentKey') as commitment,
                   (select c.wording from act_ru_variable v join commitment c on c.agreement_id = cast(i.business_key_ as uuid) and c.key = v.text_
                     where v.execution_id_ = t.proc_inst_id_ and v.name_ = 'commitmentKey') as about,
                   (select exists (select 1 from dispute d where d.agreement_id = cast(i.business_key_ as uuid) and d.about @> array[cast(v.text_ as text)]
                                      and d.closed_on is null)
                      from act_ru_variable v where v.execution_id_ = t.proc_inst_id_ and v.name_ = 'commitmentKey') as disputed,
                   (select v.text_ from act_ru_variable v where v.execution_id_ = t.proc_inst_id_ and v.name_ = 'disputeKey') as dispute
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
                .query(EngineTasks::task).list();
    }

    @Override
    public long countHeldBy(OrganisationId organisation) {
        return jdbc.sql("select count(distinct task_id_) from act_ru_identitylink where group_id_ in (:groups) and task_id_ is not null")
                .param("groups", Group.allOf(organisation)).query(Long.class).single();
    }

    @Override
    public List<OpenTask> heldBy(PersonId person, int size) {
        return jdbc.sql(COLUMNS + """
                 where t.id_ in (select l.task_id_ from act_ru_identitylink l where l.user_id_ = :person and l.type_ = 'candidate')
                 order by t.create_time_, t.id_ limit :size""")
                .param("person", person.toString()).param("size", size)
                .query(EngineTasks::task).list();
    }

    private static final String FOUND = """
             where t.id_ in (select l.task_id_ from act_ru_identitylink l where l.group_id_ in (:groups))
               and (cast(:taker as text) is null or coalesce(t.assignee_, '') = :taker)
               and (cast(:process as text) is null or split_part(t.proc_def_id_, ':', 1) = :process)
               and (cast(:step as text) is null or t.task_def_key_ = :step)
               and (:anyStep or (split_part(t.proc_def_id_, ':', 1) || '.' || t.task_def_key_ in (:steps)) <> :others)
            """;

    @Override
    public List<OpenTask> find(TaskQuery query) {
        return jdbc.sql(COLUMNS + FOUND + " order by t.create_time_, t.id_ limit :size offset :offset")
                .params(parameters(query)).param("size", query.size()).param("offset", (long) query.page() * query.size())
                .query(EngineTasks::task).list();
    }

    @Override
    public long count(TaskQuery query) {
        return jdbc.sql("select count(*) from act_ru_task t " + FOUND).params(parameters(query)).query(Long.class).single();
    }

    private static Map<String, Object> parameters(TaskQuery query) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("groups", Group.allOf(query.organisation()));
        parameters.put("taker", switch (query.taken()) {
            case ANYBODY -> null;
            case MINE -> query.person().toString();
            case NOBODY -> "";
        });
        parameters.put("process", query.process());
        parameters.put("step", query.step());
        parameters.put("anyStep", query.steps() == null);
        parameters.put("steps", query.steps() == null || query.steps().isEmpty() ? Set.of("") : query.steps());
        parameters.put("others", query.others());
        return parameters;
    }

    @Override
    public List<OpenTask> of(AgreementId agreement) {
        return jdbc.sql(COLUMNS + " where i.business_key_ = :agreement order by t.create_time_, t.id_")
                .param("agreement", agreement.toString())
                .query(EngineTasks::task).list();
    }

    private static OpenTask task(ResultSet row, int number) throws SQLException {
        String groups = row.getString("groups");
        String person = row.getString("person");
        List<OrganisationId> holders = groups == null ? List.of()
                : List.of(groups.split(",")).stream().map(Group::parse).map(Group::organisation).distinct().toList();
        return new OpenTask(row.getString("id"), AgreementId.of(row.getString("agreement")), row.getString("process"), row.getString("step"),
                row.getString("name"), holders, person == null ? null : new PersonId(UUID.fromString(person)),
                row.getString("commitment"), row.getString("about"), row.getBoolean("disputed"), row.getString("dispute"),
                LocalDate.ofInstant(row.getTimestamp("since").toInstant(), EffectiveTime.ZONE));
    }

    @Override
    public void claim(String task, Actor actor, boolean takes, Set<String> closed) {
        Task held = actor.organisation() == null ? null : tasks.createTaskQuery().taskId(task)
                .taskCandidateGroupIn(Group.allOf(actor.organisation())).includeAssignedTasks().singleResult();
        if (held == null || closed.contains(held.getProcessDefinitionId().split(":")[0] + "." + held.getTaskDefinitionKey())) {
            throw new NotFound("task", task);
        }
        String person = actor.person().toString();
        if (takes && held.getAssignee() != null && !held.getAssignee().equals(person)) {
            throw new RuleBroken(Reason.of("task", "taken"));
        }
        tasks.setAssignee(task, takes ? person : null);
    }
}
