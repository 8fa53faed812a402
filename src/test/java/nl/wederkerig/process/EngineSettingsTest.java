package nl.wederkerig.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import nl.wederkerig.support.IntegrationTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.spring.boot.starter.property.JobExecutionProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@IntegrationTest
class EngineSettingsTest {

    private static final int SEARCH_FOR_DUE_TIMERS = 1;
    private static final int SWEEP_OF_REMINDERS = 1;

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private HikariDataSource pool;
    private JobExecutionProperty timers;
    @Value("${camunda.bpm.job-execution.lock-time-in-millis}")
    private int lockTime;

    @BeforeEach
    void readTimers(@Autowired CamundaBpmProperties properties) {
        timers = properties.getJobExecution();
    }

    @Test
    void the_engine_keeps_only_activities_because_the_record_is_ours() {
        assertThat(configuration().getHistoryLevel().getName()).isEqualTo("activity");
    }

    @Test
    void no_java_object_is_ever_stored_in_a_variable() {
        assertThat(configuration().isJavaSerializationFormatEnabled()).isFalse();
        assertThat(configuration().getDefaultSerializationFormat()).isEqualTo("application/json");
    }

    @Test
    void a_failed_job_is_tried_five_times_five_minutes_apart() {
        assertThat(configuration().getFailedJobRetryTimeCycle()).isEqualTo("R5/PT5M");
        assertThat(configuration().getDefaultNumberOfRetries()).isEqualTo(5);
    }

    @Test
    void a_job_of_a_dead_node_is_free_after_five_minutes() {
        assertThat(configuration().getJobExecutor().getLockTimeInMillis()).isEqualTo(lockTime).isEqualTo(300_000);
    }

    @Test
    void timers_leave_half_of_the_connections_to_people() {
        int byItself = timers.getMaxPoolSize() + SEARCH_FOR_DUE_TIMERS + SWEEP_OF_REMINDERS;

        assertThat(pool.getMaximumPoolSize()).isGreaterThanOrEqualTo(2 * byItself);
        assertThat(timers.getCorePoolSize()).isEqualTo(timers.getMaxPoolSize());
        assertThat(timers.getMaxJobsPerAcquisition()).isLessThanOrEqualTo(timers.getQueueCapacity());
    }

    @Test
    void the_history_that_pages_show_is_never_cleaned_up() {
        assertThat(configuration().isHistoryCleanupEnabled()).isFalse();
        assertThat(configuration().getHistoryRemovalTimeStrategy()).isEqualTo("none");
    }

    @Test
    void a_model_without_a_time_to_live_is_refused() {
        assertThat(configuration().isEnforceHistoryTimeToLive()).isTrue();
    }

    @Test
    void the_schema_is_made_by_the_migrations_and_only_checked_by_the_engine() {
        assertThat(configuration().getDatabaseSchemaUpdate()).isEqualTo("false");
        assertThat(engine.getManagementService().getTableMetaData("ACT_RU_JOB").getColumnNames()).contains("DUEDATE_");
    }

    @Test
    void the_engine_counts_nothing_in_tables_that_only_grow() {
        assertThat(configuration().isMetricsEnabled()).isFalse();
        assertThat(configuration().isDbMetricsReporterActivate()).isFalse();
        assertThat(configuration().isTaskMetricsEnabled()).isFalse();
    }

    @Test
    void there_are_no_users_of_the_engine() {
        assertThat(engine.getIdentityService().createUserQuery().count()).isZero();
        assertThat(configuration().isAuthorizationEnabled()).isFalse();
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
