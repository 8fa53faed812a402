package nl.wederkerig.process;

import java.util.UUID;
import java.util.function.BiConsumer;
import nl.wederkerig.agreement.TermElapsing;
import nl.wederkerig.dispute.ConsultationLapses;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.signing.RoundId;
import nl.wederkerig.signing.SigningLapses;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** What the models call when something happens by itself: each names one use case. */
@Configuration(proxyBeanMethods = false)
public class Lapses {

    private final TermElapsing negotiation;
    private final SigningLapses signing;
    private final ConsultationLapses consultations;
    private final EngineInitiative initiative;

    Lapses(@Lazy TermElapsing negotiation, @Lazy SigningLapses signing, @Lazy ConsultationLapses consultations,
            EngineInitiative initiative) {
        this.negotiation = negotiation;
        this.signing = signing;
        this.consultations = consultations;
        this.initiative = initiative;
    }

    @Bean
    public JavaDelegate termElapses() {
        return agreement(TermElapsing::negotiationTermElapsed);
    }

    @Bean
    public JavaDelegate resumeTerm() {
        return agreement(TermElapsing::suspensionEnded);
    }

    @Bean
    public JavaDelegate constituencySilent() {
        return agreement(TermElapsing::constituenciesSilent);
    }

    @Bean
    public JavaDelegate giveLastNotice() {
        return round(SigningLapses::lastNotice);
    }

    /** Referred by silence: the road through the cabinet needs its dates. */
    @Bean
    public JavaDelegate coSignerSilent() {
        return round(SigningLapses::coSignerSilent);
    }

    @Bean
    public JavaDelegate coSignerSilentAfterDecision() {
        return round(SigningLapses::coSignerSilentAfterDecision);
    }

    @Bean
    public JavaDelegate raiseToPrimeMinister() {
        return round(SigningLapses::raiseToPrimeMinister);
    }

    @Bean
    public JavaDelegate remindOfRatification() {
        return round(SigningLapses::ratificationDue);
    }

    @Bean
    public JavaDelegate reservationLapses() {
        return round(SigningLapses::ratificationLapsed);
    }

    @Bean
    public JavaDelegate roundRunsOut() {
        return round(SigningLapses::ranOut);
    }

    @Bean
    public JavaDelegate enterIntoForce() {
        return round(SigningLapses::enterIntoForce);
    }

    @Bean
    public JavaDelegate consultationBecomesExecutive() {
        return dispute(ConsultationLapses::becameExecutive);
    }

    @Bean
    public JavaDelegate consultationElapses() {
        return dispute(ConsultationLapses::elapsed);
    }

    @Bean
    public JavaDelegate resumeConsultation() {
        return dispute(ConsultationLapses::suspensionEnded);
    }

    private JavaDelegate agreement(BiConsumer<TermElapsing, AgreementId> useCase) {
        return execution -> initiative.take(() -> useCase.accept(negotiation, agreementOf(execution)));
    }

    /** After each the process knows the moments as they are now. */
    private JavaDelegate round(BiConsumer<SigningLapses, RoundId> useCase) {
        return execution -> {
            RoundId round = new RoundId(UUID.fromString((String) execution.getVariable(ProcessVariables.ROUND)));
            initiative.take(() -> useCase.accept(signing, round));
            execution.setVariables(OpenSigningRound.referral(signing.schedule(round)).asMap());
        };
    }

    private JavaDelegate dispute(OfDispute useCase) {
        return execution -> initiative.take(() -> useCase.accept(
                consultations, agreementOf(execution), (String) execution.getVariable(ProcessVariables.DISPUTE)));
    }

    private interface OfDispute {

        void accept(ConsultationLapses consultations, AgreementId agreement, String dispute);
    }

    private static AgreementId agreementOf(DelegateExecution execution) {
        return AgreementId.of((String) execution.getVariable(ProcessVariables.AGREEMENT));
    }
}
