package nl.wederkerig.process;

import nl.wederkerig.commitment.FollowUps;
import nl.wederkerig.shared.AgreementId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** What the follow-up of a commitment calls when a day has passed, and whom it waits for. */
@Configuration(proxyBeanMethods = false)
public class FollowUpLapses {

    private final FollowUps followUps;
    private final EngineInitiative initiative;

    FollowUpLapses(@Lazy FollowUps followUps, EngineInitiative initiative) {
        this.followUps = followUps;
        this.initiative = initiative;
    }

    @Bean
    public JavaDelegate noteOverdue() {
        return commitment(FollowUps::overdue);
    }

    @Bean
    public JavaDelegate nameTheSilent() {
        return commitment(FollowUps::unanswered);
    }

    @Bean
    public JavaDelegate nameTheUndecided() {
        return commitment(FollowUps::undecided);
    }

    @Bean
    public WaitsFor.Whom answering() {
        return execution -> followUps.answering(agreement(execution), key(execution)).stream().map(Group::of).map(Group::toString).toList();
    }

    @Bean
    public WaitsFor.Whom deciding() {
        return execution -> followUps.deciding(agreement(execution), key(execution)).stream().map(Group::of).map(Group::toString).toList();
    }

    private JavaDelegate commitment(UseCase useCase) {
        return execution -> initiative.take(() -> useCase.perform(followUps, agreement(execution), key(execution)));
    }

    private static AgreementId agreement(DelegateExecution execution) {
        return AgreementId.of((String) execution.getVariable(ProcessVariables.AGREEMENT));
    }

    private static String key(DelegateExecution execution) {
        return (String) execution.getVariable(ProcessVariables.COMMITMENT);
    }

    private interface UseCase {

        void perform(FollowUps followUps, AgreementId agreement, String commitment);
    }
}
