package nl.wederkerig.membership;

import java.util.List;
import nl.wederkerig.agreement.AgreementCompleted;
import nl.wederkerig.agreement.AgreementFailed;
import nl.wederkerig.agreement.AgreementTerminated;
import nl.wederkerig.agreement.ConstituencyDecided;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts what has ended, and follows the agreement that the question was about. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConsultationFollower {

    private final ConsultationRepository consultations;
    private final ConsultationDeadlines deadlines;
    private final Ballot ballot;
    private final EventRecord record;
    private final EffectiveTime time;

    ConsultationFollower(ConsultationRepository consultations, ConsultationDeadlines deadlines, Ballot ballot, EventRecord record,
            EffectiveTime time) {
        this.consultations = consultations;
        this.deadlines = deadlines;
        this.ballot = ballot;
        this.record = record;
        this.time = time;
    }

    /** The one moment at which votes are counted: nobody sees them before (T52). */
    @EventListener
    void on(MemberConsultationEnded ended) {
        deadlines.ended(ended).ifPresent(consultation -> {
            consultation.count(ballot.count(consultation.id()));
            consultations.flush();
            deadlines.done(consultation);
        });
    }

    /** What the constituency decided stands with the last count that it had as evidence (T53). */
    @EventListener
    void on(ConstituencyDecided decision) {
        consultations.findByAgreementIdAndAssociationAndStateOrderByOpenedOnDesc(
                        decision.agreement().value(), decision.party().value(), ConsultationState.COUNTED).stream()
                .filter(each -> each.decided() == null).findFirst()
                .ifPresent(each -> each.decided(decision.outcome(), time.today()));
        consultations.flush();
    }

    @EventListener
    void on(AgreementFailed failed) {
        ended(failed.agreement());
    }

    @EventListener
    void on(AgreementTerminated terminated) {
        ended(terminated.agreement());
    }

    @EventListener
    void on(AgreementCompleted completed) {
        ended(completed.agreement());
    }

    private void ended(AgreementId agreement) {
        deadlines.open(List.of(agreement)).forEach(consultation -> {
            consultation.withdraw(null);
            consultations.flush();
            deadlines.done(consultation);
            record.append(new MemberConsultationWithdrawn(agreement, consultation.key(), consultation.association()));
        });
    }
}
