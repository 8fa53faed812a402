package nl.wederkerig.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wederkerig.overview.ProcessPositions;
import nl.wederkerig.shared.AgreementId;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the engine's history which steps a dossier passed, at which it waits and which timers run; one statement each. */
@Component
class EnginePositions implements ProcessPositions {

    private final JdbcClient jdbc;
    private final RepositoryService repository;

    EnginePositions(JdbcClient jdbc, RepositoryService repository) {
        this.jdbc = jdbc;
        this.repository = repository;
    }

    /** What was broken off last was not done. */
    private static final String STEPS = """
            select split_part(a.proc_def_id_, ':', 1) as process, a.act_id_ as step, bool_or(a.end_time_ is null) as waits,
                   coalesce(max(a.start_time_) filter (where a.end_time_ is null), max(a.end_time_)) as moment,
                   min(case when a.act_type_ like '%%EndEvent' and a.parent_act_inst_id_ = a.proc_inst_id_ then 'OUTCOME'
                            when a.act_type_ in ('userTask', 'receiveTask', 'callActivity') or a.act_type_ like 'boundary%%'
                              or a.act_type_ like 'intermediate%%' or a.act_type_ like '%%StartEvent'
                              or a.act_type_ = 'startEvent' and a.parent_act_inst_id_ = a.proc_inst_id_ then 'STEP'
                            else 'WORK' end) as kind,
                   (array_agg(a.act_inst_state_ = 2 order by a.end_time_ desc, a.act_inst_state_ = 2 desc))[1] as broken_off
              from act_hi_actinst a join act_hi_procinst i on i.proc_inst_id_ = a.proc_inst_id_
             where i.business_key_ = :agreement and a.act_type_ not in ('multiInstanceBody') %s
             group by 1, 2
             order by min(i.start_time_), min(a.sequence_counter_)""";

    private static final String TIMERS = """
            select j.process_def_key_ as process, d.act_id_ as timer, min(j.duedate_) as due
              from act_hi_procinst i
              join act_ru_job j on j.process_instance_id_ = i.proc_inst_id_
              join act_ru_jobdef d on d.id_ = j.job_def_id_
             where i.business_key_ = :agreement and j.type_ = 'timer' and j.suspension_state_ = 1 %s
             group by 1, 2
             order by 3, 1, 2""";

    /** Which commitment an instance is about the engine knows while it runs. */
    private static final String OF_COMMITMENT = """
            and i.proc_inst_id_ in (select v.proc_inst_id_
                  from act_ru_execution e join act_ru_variable v on v.execution_id_ = e.id_
                 where e.business_key_ = :agreement and v.name_ = 'commitmentKey' and v.text_ = :commitment)
            """;

    @Override
    public List<ProcessPosition> of(AgreementId agreement) {
        return positions(jdbc.sql(STEPS.formatted("")).param("agreement", agreement.toString()));
    }

    @Override
    public Optional<ProcessPosition> ofCommitment(AgreementId agreement, String commitment) {
        return positions(jdbc.sql(STEPS.formatted(OF_COMMITMENT)).param("agreement", agreement.toString())
                .param("commitment", commitment)).stream().findFirst();
    }

    @Override
    public List<RunningTimer> timers(AgreementId agreement) {
        return timers(jdbc.sql(TIMERS.formatted("")).param("agreement", agreement.toString()));
    }

    @Override
    public List<RunningTimer> timersOfCommitment(AgreementId agreement, String commitment) {
        return timers(jdbc.sql(TIMERS.formatted(OF_COMMITMENT)).param("agreement", agreement.toString()).param("commitment", commitment));
    }

    private static List<RunningTimer> timers(JdbcClient.StatementSpec timers) {
        return timers.query((row, number) -> new RunningTimer(row.getString("process"), row.getString("timer"),
                row.getTimestamp("due").toInstant())).list();
    }

    private static List<ProcessPosition> positions(JdbcClient.StatementSpec steps) {
        Map<String, List<Step>> found = new LinkedHashMap<>();
        steps.query(row -> {
            boolean waits = row.getBoolean("waits");
            Kind kind = !waits && row.getBoolean("broken_off") ? Kind.WORK : Kind.valueOf(row.getString("kind"));
            found.computeIfAbsent(row.getString("process"), process -> new ArrayList<>())
                    .add(new Step(row.getString("step"), kind, waits, row.getTimestamp("moment").toInstant()));
        });
        return found.entrySet().stream().map(each -> new ProcessPosition(each.getKey(), each.getValue())).toList();
    }

    @Override
    public Optional<String> model(String process) {
        return Optional.ofNullable(repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().singleResult())
                .map(ProcessDefinition::getId)
                .map(this::xml);
    }

    private String xml(String definition) {
        try (InputStream model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
