package nl.wederkerig.membership;

import java.time.Instant;
import java.util.List;
import nl.wederkerig.agreement.DossierLock;
import nl.wederkerig.party.OrganisationSucceeded;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the end of a member or an association does to what members were asked, and to what they brought (A18, T90). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MembershipSuccession {

    private final ConsultationRepository consultations;
    private final Ballot ballot;
    private final SignalTerms signals;
    private final DossierLock lock;
    private final EventRecord record;
    private final DossierHistory history;
    private final EffectiveTime time;

    MembershipSuccession(ConsultationRepository consultations, Ballot ballot, SignalTerms signals, @Lazy DossierLock lock, EventRecord record,
            DossierHistory history, EffectiveTime time) {
        this.consultations = consultations;
        this.ballot = ballot;
        this.signals = signals;
        this.lock = lock;
        this.record = record;
        this.history = history;
        this.time = time;
    }

    @EventListener
    void on(OrganisationSucceeded succession) {
        List<MemberConsultation> asked = consultations.findAskingMember(succession.from().value());
        asked.forEach(consultation -> {
            lock.lock(consultation.agreement());
            Instant last = history.lastEffectiveAt(consultation.agreement()).orElse(time.now());
            time.at(last.isAfter(time.now()) ? last : time.now(), () -> {
                if (consultation.state() == ConsultationState.OPEN && ballot.succeeded(consultation.id(), succession.from(), succession.to())) {
                    record.append(new MemberVoteSucceeded(consultation.agreement(), consultation.key(), succession.from(), succession.to(), true));
                }
                return null;
            });
        });
        signals.succeeded(succession.from(), succession.to());
    }
}
