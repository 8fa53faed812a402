package nl.wederkerig.process;

import nl.wederkerig.dispute.AgreedAdvices;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.proceedings.ProcedureSteps;
import nl.wederkerig.shared.AgreementId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** What the model of an agreed advice calls, and what that of the procedure asks of the question. */
@Configuration(proxyBeanMethods = false)
public class AgreedAdviceSteps {

    private final AgreedAdvices advices;
    private final ProcedureSteps procedures;
    private final EngineInitiative initiative;

    AgreedAdviceSteps(@Lazy AgreedAdvices advices, @Lazy ProcedureSteps procedures, EngineInitiative initiative) {
        this.advices = advices;
        this.procedures = procedures;
        this.initiative = initiative;
    }

    @Bean
    public JavaDelegate beginAdvice() {
        return execution -> initiative.take(() -> {
            advices.begin(agreement(execution), advice(execution));
            execution.setVariable(ProcessVariables.PROCEDURE_MODEL, ProcedureLapses.model(Procedure.EXPERT_ADVICE));
        });
    }

    @Bean
    public JavaDelegate goOnWithoutAdvice() {
        return execution -> initiative.take(() -> advices.withoutAdvice(agreement(execution), advice(execution)));
    }

    /** It stands when nobody is asked to put one. */
    @Bean
    public Question question() {
        return execution -> procedures.holders(agreement(execution), advice(execution), StepKind.PUT_QUESTION).isEmpty();
    }

    private static AgreementId agreement(DelegateExecution execution) {
        return AgreementId.of((String) execution.getVariable(ProcessVariables.AGREEMENT));
    }

    private static String advice(DelegateExecution execution) {
        return (String) execution.getVariable(ProcessVariables.DISPUTE);
    }

    /** Whether the question was agreed on before the procedure. */
    public interface Question {

        boolean isAgreed(DelegateExecution execution);
    }
}
