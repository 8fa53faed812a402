package nl.wederkerig.dispute;

import java.time.LocalDate;
import java.util.Optional;
import nl.wederkerig.agreement.AgreementDossiers;
import nl.wederkerig.agreement.AgreementFacts;
import nl.wederkerig.agreement.DeadlockDeclared;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.NegotiationTermElapsed;
import nl.wederkerig.agreement.PartySucceeded;
import nl.wederkerig.deadline.ResponseLapsed;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the dispute about a negotiation that came to nothing, and keeps it going when nobody acts (A14, A7). */
@Component
class Deadlocks {

    private final DisputeRepository disputes;
    private final DisputeDeadlines deadlines;
    private final StepPolicies policies;
    private final AgreementDossiers agreements;
    private final ThirdParty thirdParty;
    private final EventRecord record;
    private final EffectiveTime time;

    Deadlocks(DisputeRepository disputes, DisputeDeadlines deadlines, StepPolicies policies, @Lazy AgreementDossiers agreements,
            ThirdParty thirdParty, EventRecord record, EffectiveTime time) {
        this.disputes = disputes;
        this.deadlines = deadlines;
        this.policies = policies;
        this.agreements = agreements;
        this.thirdParty = thirdParty;
        this.record = record;
        this.time = time;
    }

    /** The terms that follow on the lapse start on its last day. */
    @EventListener
    void on(NegotiationTermElapsed elapsed) {
        open(elapsed.agreement(), elapsed.lastDay());
    }

    @EventListener
    void on(DeadlockDeclared declared) {
        open(declared.agreement(), time.today());
    }

    @EventListener
    void on(ResponseLapsed lapsed) {
        DisputeDeadlines.about(lapsed.request()).ifPresent(about ->
                disputes.findByAgreementIdAndKey(lapsed.agreement().value(), about.dispute())
                        .ifPresent(dispute -> goOn(dispute, about.step(), lapsed.request())));
    }

    @EventListener
    void on(PartySucceeded succession) {
        disputes.findByAgreementIdOrderByRaisedOnAscKeyAsc(succession.agreement().value())
                .forEach(dispute -> dispute.succeed(succession.from(), succession.to()));
    }

    private void open(AgreementId agreement, LocalDate dayZero) {
        AgreementFacts facts = agreements.facts(agreement);
        Procedure procedure = thirdParty.first(agreement, facts.arrangement(), DisputeKind.DEADLOCK);
        int number = disputes.countByAgreementIdAndKind(agreement.value(), DisputeKind.DEADLOCK) + 1;
        Dispute dispute = Dispute.deadlock(agreement, number, Sides.ofDeadlock(facts.parties()), procedure, time.today());
        thirdParty.begin(dispute, dayZero);
        disputes.save(dispute);
        record.append(new DisputeRaised(
                agreement, dispute.key(), dispute.kind(), dispute.claimants(), dispute.respondents(), dispute.about()));
        thirdParty.recordOpening(dispute);
    }

    private void goOn(Dispute dispute, StepKind kind, String deadline) {
        dispute.step(kind).ifPresent(step -> {
            Optional<OpenStep> next = policies.of(dispute).after(step);
            dispute.lapsed(step, next);
            deadlines.closeStep(dispute.agreement(), deadline);
            next.ifPresent(following -> deadlines.open(dispute, following));
        });
    }
}
