package nl.wederkerig.dispute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    /**
     * The terms that follow on the lapse start on its last day. Where it passed while signing, or with the cabinet, nobody could do anything
     * about a deadlock from that day on: they start on the day of the return to the table.
     */
    @EventListener
    void on(NegotiationTermElapsed elapsed) {
        boolean passedBefore = ChronoUnit.DAYS.between(elapsed.lastDay(), time.today()) > 1;
        open(elapsed.agreement(), passedBefore ? time.today() : elapsed.lastDay());
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
