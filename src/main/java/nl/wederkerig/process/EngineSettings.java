package nl.wederkerig.process;

import java.util.ArrayList;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * The settings of the engine that have no property of their own; the others are in {@code application.yml}.
 * The engine checks its schema when it is built, so that the migrations must have run before.
 */
@Component
@DependsOnDatabaseInitialization
class EngineSettings extends AbstractProcessEnginePlugin {

    /** Five attempts, five minutes apart: long enough for a database to come back, short enough for a term of days. */
    private static final String RETRIES = "R5/PT5M";

    private final TimersAtTheirMoment timers;
    private final StepsAtTheirMoment steps;

    EngineSettings(TimersAtTheirMoment timers, StepsAtTheirMoment steps) {
        this.timers = timers;
        this.steps = steps;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setFailedJobRetryTimeCycle(RETRIES);
        configuration.setJavaSerializationFormatEnabled(false);
        configuration.setCustomJobHandlers(new ArrayList<>(timers.handlers()));
        configuration.setHistoryEventProducer(steps);
        configuration.setEnforceHistoryTimeToLive(true);
        configuration.setTaskMetricsEnabled(false);
        keepHistory(configuration);
    }

    /**
     * The page of a dossier reads its steps from the engine's history for as long as there is a dossier: nothing cleans up,
     * so that no end of a process has to write in every table of the history when its rows may go.
     */
    private static void keepHistory(ProcessEngineConfigurationImpl configuration) {
        configuration.setHistoryCleanupEnabled(false);
        configuration.setHistoryCleanupStrategy(ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        configuration.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
    }
}
