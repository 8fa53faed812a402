package nl.wederkerig.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wederkerig.support.TestDatabase;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** The engine with the product's models and nothing else, in a database of its own on the same server. */
final class BareEngine implements AutoCloseable {

    /**
     * Two for each of the ten threads that the engine's job executor has at most, and more: its default generator of ids
     * takes a second connection while all others wait for it, and with ten it stops until they give up.
     */
    private static final int CONNECTIONS = 30;

    private final HikariDataSource pool = new HikariDataSource();
    private final ProcessEngine engine;

    /** Answers with whom a model waits for. */
    public record Named(List<String> names) {

        public Collection<String> of(DelegateExecution execution) {
            return names;
        }
    }

    /** Answers no. */
    public static final class No {

        public boolean hasElapsed(String agreement) {
            return false;
        }

        public boolean liesAhead(Date date) {
            return false;
        }
    }

    /** @param history null for the engine's default */
    BareEngine(String history) {
        pool.setJdbcUrl(TestDatabase.url(TestDatabase.create()));
        pool.setUsername(TestDatabase.OWNER);
        pool.setPassword(TestDatabase.OWNER);
        pool.setMaximumPoolSize(CONNECTIONS);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setProcessEngineName("bare");
        if (history != null) {
            configuration.setHistory(history);
        }
        configuration.setBeans(beans());
        engine = configuration.buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (String model : List.of("agreement/Agreement", "agreement/Negotiation", "agreement/Amendment", "signing/CoSigning",
                "signing/CabinetDecision", "dispute/DisputeResolution", "dispute/Consultation", "dispute/CouncilOfStateAdvice")) {
            deployment.addClasspathResource("bpmn/" + model + ".bpmn");
        }
        deployment.deploy();
    }

    private static Map<Object, Object> beans() {
        Map<Object, Object> beans = new HashMap<>();
        beans.put("acceptors", new Named(List.of("vng", "szw")));
        beans.put("constituencies", new Named(List.of("vng")));
        beans.put("signers", new Named(List.of("vng", "szw")));
        beans.put("holders", new Named(List.of("bzk")));
        beans.put("negotiationTerm", new No());
        beans.put("agreedDate", new No());
        beans.put("openSigningRound", (JavaDelegate) BareEngine::openRound);
        for (String name : List.of("enterIntoForce", "termElapses", "resumeTerm", "constituencySilent", "giveLastNotice",
                "coSignerSilent", "coSignerSilentAfterDecision", "roundRunsOut", "raiseToPrimeMinister", "remindOfRatification",
                "reservationLapses", "consultationBecomesExecutive", "consultationElapses", "resumeConsultation", "stepLapses")) {
            beans.put(name, (JavaDelegate) execution -> {});
        }
        beans.put("sides", new Named(List.of("vng", "szw")));
        beans.put("startRoute", (JavaDelegate) BareEngine::startRoute);
        return beans;
    }

    private static void startRoute(DelegateExecution execution) {
        execution.setVariables(Map.of("procedureModel", "CouncilOfStateAdvice", "noProcedureLeft", false,
                "askAdviceLapsesAt", new Date(System.currentTimeMillis() + 864_000_000L)));
    }

    private static void openRound(DelegateExecution execution) {
        Date later = new Date(System.currentTimeMillis() + 864_000_000L);
        Map<String, Object> variables = new HashMap<>(Map.of("roundId", "round", "byAward", false, "coSignatureAsked", true,
                "coSignedUnderReservation", false, "referralTabled", false, "medeoverhedenoverlegFirst", false));
        variables.put("inForceAt", null);
        List.of("lastNoticeAt", "cosignSilentAt", "roundRunsOutAt", "raiseToPrimeMinisterAt").forEach(at -> variables.put(at, later));
        execution.setVariables(variables);
    }

    String url() {
        return pool.getJdbcUrl();
    }

    ProcessEngine engine() {
        return engine;
    }

    void open(String agreement, Date termElapsesAt) {
        engine.getRuntimeService().startProcessInstanceByKey("Agreement", agreement, Map.of(
                "agreementId", agreement, "termElapsesAt", termElapsesAt, "textOnTable", false, "checksComplete", true));
    }

    /** A dispute in a consultation of which both timers are due. */
    void raise(String agreement) {
        engine.getRuntimeService().startProcessInstanceByKey("DisputeResolution", agreement, Map.of("agreementId", agreement,
                "disputeKey", "geschil-1", "deadlock", false, "interestsAsked", false, "executivesMet", false,
                "halfTermAt", new Date(0), "consultationElapsesAt", new Date(0)));
    }

    /** Completes as many tasks of the agreement as there are with this key. */
    void complete(String agreement, String task, Map<String, Object> variables) {
        engine.getTaskService().createTaskQuery().processInstanceBusinessKey(agreement).taskDefinitionKey(task).list()
                .forEach(open -> engine.getTaskService().complete(open.getId(), variables));
    }

    /** Lets the job executor work until no job is due. */
    static Void workOff(ProcessEngine engine) throws InterruptedException {
        var executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        executor.start();
        while (engine.getManagementService().createJobQuery().executable().count() > 0) {
            Thread.sleep(100);
        }
        executor.shutdown();
        return null;
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
