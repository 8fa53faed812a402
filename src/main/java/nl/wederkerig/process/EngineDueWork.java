package nl.wederkerig.process;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import nl.wederkerig.dossier.DueWork;
import nl.wederkerig.shared.AgreementId;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The timers of a dossier's instances, in the order of their due moments and then of their creation. */
@Component
class EngineDueWork implements DueWork {

    private static final String NEXT = """
            select j.id_, j.duedate_
              from act_ru_execution i join act_ru_job j on j.process_instance_id_ = i.id_
             where i.business_key_ = :agreement and j.suspension_state_ = 1 and j.duedate_ <= :upTo
             order by j.duedate_, j.create_time_, j.sequence_counter_, j.id_
             limit 1""";

    private final JdbcClient jdbc;
    private final ManagementService management;

    EngineDueWork(JdbcClient jdbc, ManagementService management) {
        this.jdbc = jdbc;
        this.management = management;
    }

    @Override
    public Optional<Due> next(AgreementId agreement, Instant upTo) {
        return jdbc.sql(NEXT)
                .param("agreement", agreement.toString())
                .param("upTo", Timestamp.from(upTo))
                .query((row, number) -> due(row.getString("id_"), row.getTimestamp("duedate_").toInstant()))
                .optional();
    }

    private Due due(String job, Instant moment) {
        return new Due(moment, () -> management.executeJob(job));
    }
}
