package nl.wederkerig.agreement;

import nl.wederkerig.deadline.ResponseLapsed;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the domain whether what the process says has come is so. */
@Service
@Transactional
class TermElapsingService implements TermElapsing {

    private final AgreementStore store;
    private final EventRecord record;
    private final AgreementDeadlines deadlines;
    private final EffectiveTime time;
    private final AgreementProcess process;

    TermElapsingService(
            AgreementStore store, EventRecord record, AgreementDeadlines deadlines, EffectiveTime time,
            @Lazy AgreementProcess process) {
        this.store = store;
        this.record = record;
        this.deadlines = deadlines;
        this.time = time;
        this.process = process;
    }

    @Override
    public void negotiationTermElapsed(AgreementId id) {
        Agreement agreement = store.locked(id);
        if (agreement.status() == AgreementStatus.ESCALATED) {
            return;
        }
        if (!agreement.escalateWhenTermPassed(time.now())) {
            throw new TermNotElapsed(id, agreement.status(), "negotiation term elapsed", agreement.term().lastDay());
        }
        record.append(ReturnToNegotiation.elapsed(agreement));
        deadlines.negotiationTerm(agreement);
    }

    @Override
    public void suspensionEnded(AgreementId id) {
        Agreement agreement = store.locked(id);
        NegotiationTerm term = agreement.term();
        if (!term.suspended()) {
            return;
        }
        if (time.today().isBefore(term.resumesOn())) {
            throw new TermNotElapsed(id, agreement.status(), "suspension ended", term.resumesOn());
        }
        var on = term.resumesOn();
        term.resumeByItself();
        agreement.consent(agreement.consents().without(JointAct.RESUME_TERM));
        record.append(new TermResumed(id, on, term.lastDay()));
        deadlines.negotiationTerm(agreement);
        process.termMoved(id, term.elapsesAt());
    }

    @Override
    public void constituenciesSilent(AgreementId id) {
        Agreement agreement = store.locked(id);
        Constituencies asked = agreement.constituencies()
                .orElseThrow(() -> new TermNotElapsed(id, agreement.status(), "constituencies silent", null));
        if (agreement.status() != AgreementStatus.NEGOTIATORS_AGREEMENT || asked.lapsed()) {
            return;
        }
        if (!time.today().isAfter(asked.decideBy())) {
            throw new TermNotElapsed(id, agreement.status(), "constituencies silent", asked.decideBy());
        }
        agreement.askConstituencies(asked.passedInSilence());
        record.append(new ResponseLapsed(id, "constituency", asked.decideBy(), asked.undecided(), false));
    }

    @Override
    @Transactional(readOnly = true)
    public TermMoments moments(AgreementId id) {
        NegotiationTerm term = store.find(id)
                .orElseThrow(() -> new NotFound("agreement", id)).term();
        return new TermMoments(term.elapsesAt(), term.resumesAt());
    }
}
