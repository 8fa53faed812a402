package nl.wederkerig.process;

import java.util.Map;
import java.util.Optional;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dispute.RouteStart;
import nl.wederkerig.proceedings.ProcedureSchedule;
import nl.wederkerig.proceedings.ProcedureSteps;
import nl.wederkerig.shared.AgreementId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** What the models of disputes call when something happens by itself in a route: each names one use case. */
@Configuration(proxyBeanMethods = false)
public class ProcedureLapses {

    /** By procedure its model. */
    private static final Map<Procedure, String> MODELS = Map.of(
            Procedure.COUNCIL_OF_STATE, "CouncilOfStateAdvice", Procedure.TOP_CONSULTATION, "TopConsultation",
            Procedure.CROWN_DISPUTE, "CrownDispute", Procedure.INDEPENDENT_CHAIR, "IndependentChairProcedure",
            Procedure.EXPERT_ADVICE, "ExpertAdviceProcedure", Procedure.BINDING_ADVICE, "BindingAdviceProcedure");

    private final RouteStart route;
    private final ProcedureSteps procedures;
    private final EngineInitiative initiative;

    ProcedureLapses(@Lazy RouteStart route, @Lazy ProcedureSteps procedures, EngineInitiative initiative) {
        this.route = route;
        this.procedures = procedures;
        this.initiative = initiative;
    }

    @Bean
    public JavaDelegate startRoute() {
        return execution -> initiative.take(() -> {
            Optional<Procedure> next = route.next(agreement(execution), dispute(execution));
            execution.setVariable(ProcessVariables.NO_PROCEDURE_LEFT, next.isEmpty());
            next.ifPresent(procedure -> {
                execution.setVariable(ProcessVariables.PROCEDURE_MODEL, model(procedure));
                tell(execution);
            });
        });
    }

    static String model(Procedure procedure) {
        return MODELS.get(procedure);
    }

    /** Which step lapsed says the name of the task: see {@link ProcedureTasks}. */
    @Bean
    public JavaDelegate stepLapses() {
        return execution -> initiative.take(() -> {
            procedures.lapsed(agreement(execution), dispute(execution), ProcedureTasks.lapsed(execution.getCurrentActivityId()));
            tell(execution);
        });
    }

    /** The process knows the moments and the facts as they are now. */
    private void tell(DelegateExecution execution) {
        execution.setVariables(schedule(procedures.schedule(agreement(execution), dispute(execution))).asMap());
    }

    static ProcessVariables schedule(ProcedureSchedule schedule) {
        ProcessVariables variables = new ProcessVariables();
        schedule.lapses().forEach((kind, moment) -> variables.and(ProcedureTasks.variable(kind), moment));
        schedule.facts().forEach(variables::and);
        return variables;
    }

    private static AgreementId agreement(DelegateExecution execution) {
        return AgreementId.of((String) execution.getVariable(ProcessVariables.AGREEMENT));
    }

    private static String dispute(DelegateExecution execution) {
        return (String) execution.getVariable(ProcessVariables.DISPUTE);
    }
}
