package nl.wederkerig.dispute;

import java.time.LocalDate;
import nl.wederkerig.agreement.AgreementDossiers;
import nl.wederkerig.agreement.AgreementFacts;
import nl.wederkerig.agreement.DeadlockDeclared;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.NegotiationTermElapsed;
import nl.wederkerig.agreement.PartySucceeded;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the dispute about a negotiation that came to nothing (A14). */
@Component
class Deadlocks {

    private final DisputeRepository disputes;
    private final AgreementDossiers agreements;
    private final ThirdParty thirdParty;
    private final EventRecord record;
    private final EffectiveTime time;
    private final DisputeProcess process;

    Deadlocks(DisputeRepository disputes, @Lazy AgreementDossiers agreements, ThirdParty thirdParty, EventRecord record, EffectiveTime time,
            @Lazy DisputeProcess process) {
        this.disputes = disputes;
        this.agreements = agreements;
        this.thirdParty = thirdParty;
        this.record = record;
        this.time = time;
        this.process = process;
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
    void on(PartySucceeded succession) {
        disputes.findByAgreementIdOrderByRaisedOnAscKeyAsc(succession.agreement().value())
                .forEach(dispute -> dispute.succeed(succession.from(), succession.to()));
    }

    private void open(AgreementId agreement, LocalDate dayZero) {
        AgreementFacts facts = agreements.facts(agreement);
        Procedure procedure = thirdParty.first(agreement, facts.arrangement(), DisputeKind.DEADLOCK);
        int number = disputes.countByAgreementIdAndKind(agreement.value(), DisputeKind.DEADLOCK) + 1;
        Dispute dispute = Dispute.deadlock(agreement, number, Sides.ofDeadlock(facts.parties()), procedure, time.today(), dayZero);
        disputes.save(dispute);
        record.append(new DisputeRaised(
                agreement, dispute.key(), dispute.kind(), dispute.disputants().claimants(), dispute.disputants().respondents(), dispute.about()));
        process.deadlockRaised(agreement, dispute.key());
    }
}
