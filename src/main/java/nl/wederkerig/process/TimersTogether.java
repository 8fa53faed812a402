package nl.wederkerig.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.agreement.DossierLock;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.AgreementId;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fires timers of many dossiers in one transaction, so that what is written is written for all of them at once. Where one of
 * them fails, nothing has happened, and each has to be fired by itself.
 */
@Component
class TimersTogether {

    private static final String WHERE = """
            select j.id_, i.business_key_
              from act_ru_job j join act_ru_execution i on i.id_ = j.process_instance_id_
             where j.id_ = any (:jobs)
             order by j.duedate_, j.create_time_, j.sequence_counter_, j.id_""";

    private final JdbcClient jdbc;
    private final DossierLock lock;
    private final DossierHistory history;
    private final EventRecord record;
    private final TimersAtTheirMoment timers;
    private final Engine engine;
    private final ProcessEngineConfigurationImpl configuration;
    private final TransactionTemplate transaction;

    TimersTogether(
            JdbcClient jdbc, DossierLock lock, DossierHistory history, EventRecord record, TimersAtTheirMoment timers, Engine engine,
            ProcessEngineConfigurationImpl configuration, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.lock = lock;
        this.history = history;
        this.record = record;
        this.timers = timers;
        this.engine = engine;
        this.configuration = configuration;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return those that were left: of a dossier in which somebody is at work, or none of ours */
    List<String> fire(List<String> jobs) {
        return transaction.execute(status -> {
            Map<String, AgreementId> dossiers = dossiers(jobs);
            Set<AgreementId> free = dossiers.isEmpty() ? Set.of() : lock.lockThoseFree(Set.copyOf(dossiers.values()));
            dossiers.values().retainAll(free);
            if (!dossiers.isEmpty()) {
                fireLocked(List.copyOf(dossiers.keySet()), free);
            }
            List<String> left = new ArrayList<>(jobs);
            left.removeAll(dossiers.keySet());
            return left;
        });
    }

    private void fireLocked(List<String> jobs, Set<AgreementId> dossiers) {
        Context.setJobExecutorContext(new JobExecutorContext());
        try {
            timers.fireKnowing(history.lastEffectiveAt(dossiers), () -> record.together(() -> engine.together(() -> {
                engine.readTogether(jobs);
                jobs.forEach(job -> configuration.getCommandExecutorTxRequired()
                        .execute(new ExecuteJobsCmd(job, new JobFailureCollector(job))));
            })));
        } finally {
            Context.removeJobExecutorContext();
        }
    }

    /** By job, in the order in which they were due. */
    private Map<String, AgreementId> dossiers(List<String> jobs) {
        Map<String, AgreementId> dossiers = new LinkedHashMap<>();
        jdbc.sql(WHERE).param("jobs", jobs.toArray(String[]::new))
                .query(row -> {
                    dossiers.put(row.getString("id_"), AgreementId.of(row.getString("business_key_")));
                });
        return dossiers;
    }
}
