package nl.wederkerig.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.wederkerig.operations.FailedJobs;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Role;
import org.camunda.bpm.engine.ManagementService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The engine's jobs without attempts left, with the incident that says since when. */
@Component
@Transactional
class EngineFailedJobs implements FailedJobs {

    private static final Logger LOG = LoggerFactory.getLogger(EngineFailedJobs.class);
    private static final int RETRIES = 1;

    /** Only the first word of the trace is read: the name of the exception's class. */
    private static final String COLUMNS = """
            select j.id_ as id, j.process_def_key_ as process, coalesce(i.failed_activity_id_, i.activity_id_) as step, a.reference as reference,
                   i.incident_timestamp_ as failed_at, j.duedate_ as due_at,
                   substring(encode(substring(b.bytes_ for 300), 'escape') from '^[A-Za-z0-9_.$]+') as failure
            """;
    private static final String WITHIN = """
              from act_ru_incident i join act_ru_job j on j.id_ = i.configuration_
              left join act_ru_execution p on p.id_ = j.process_instance_id_
              left join agreement a on cast(a.id as text) = p.business_key_
              left join act_ge_bytearray b on b.id_ = j.exception_stack_id_
             where i.incident_type_ = 'failedJob' and j.retries_ = 0
               and (cast(:from as timestamp) is null or i.incident_timestamp_ >= :from)
               and (cast(:until as timestamp) is null or i.incident_timestamp_ < :until)
            """;

    private final JdbcClient jdbc;
    private final ManagementService management;

    EngineFailedJobs(JdbcClient jdbc, ManagementService management) {
        this.jdbc = jdbc;
        this.management = management;
    }

    @Override
    @Transactional(readOnly = true)
    public List<FailedJob> within(Window window, Actor actor) {
        require(actor);
        return select(COLUMNS + WITHIN + " order by i.incident_timestamp_ desc, j.id_ limit " + MOST, window)
                .query(EngineFailedJobs::read).list();
    }

    @Override
    @Transactional(readOnly = true)
    public long count(Window window, Actor actor) {
        require(actor);
        return select("select count(*)" + WITHIN, window).query(Long.class).single();
    }

    @Override
    public int retry(Set<String> jobs, Actor actor) {
        require(actor);
        return jobs.isEmpty() ? 0 : tryAgain(
                jdbc.sql("select id_ from act_ru_job where retries_ = 0 and id_ in (:jobs)").param("jobs", jobs).query(String.class).list(), actor);
    }

    @Override
    public int retryAll(Window window, Actor actor) {
        require(actor);
        return tryAgain(select("select j.id_" + WITHIN, window).query(String.class).list(), actor);
    }

    private int tryAgain(List<String> jobs, Actor actor) {
        if (!jobs.isEmpty()) {
            management.setJobRetries(jobs, RETRIES);
            LOG.info("{} failed jobs are tried again, as person {} asked", jobs.size(), actor.person());
        }
        return jobs.size();
    }

    private JdbcClient.StatementSpec select(String sql, Window window) {
        return jdbc.sql(sql).param("from", timestamp(window.from())).param("until", timestamp(window.until()));
    }

    private static FailedJob read(ResultSet row, int number) throws SQLException {
        return new FailedJob(row.getString("id"), row.getString("process"), row.getString("step"), row.getString("reference"),
                instant(row.getTimestamp("failed_at")), instant(row.getTimestamp("due_at")), row.getString("failure"));
    }

    /** The engine keeps local time of this virtual machine, as JDBC reads and writes it. */
    private static Timestamp timestamp(Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    private static Instant instant(Timestamp kept) {
        return kept == null ? null : kept.toInstant();
    }

    private static void require(Actor actor) {
        if (!actor.has(Role.OPERATOR)) {
            throw new NotFound("failed jobs", "all");
        }
    }
}
