package nl.wederkerig.agreement;

import java.util.List;
import java.util.Map;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Not agreeing: giving up, a deadlock, and what comes back from the dispute about it (A14). */
@Service
@Transactional
class DeadlockService implements DeadlockOutcomes {

    private final CommandDesk desk;
    private final JointActs joint;
    private final AgreementStore store;
    private final TextLibrary library;
    private final HolidayTable holidays;
    private final EventRecord record;
    private final AgreementDeadlines deadlines;
    private final EffectiveTime time;
    private final AgreementProcess process;

    DeadlockService(
            CommandDesk desk, JointActs joint, AgreementStore store, TextLibrary library, HolidayTable holidays, EventRecord record,
            AgreementDeadlines deadlines, EffectiveTime time, @Lazy AgreementProcess process) {
        this.desk = desk;
        this.joint = joint;
        this.store = store;
        this.library = library;
        this.holidays = holidays;
        this.record = record;
        this.deadlines = deadlines;
        this.time = time;
        this.process = process;
    }

    void declare(AgreementId id, Actor actor) {
        Acting acting = desk.open(id, AgreementAct.DECLARE_DEADLOCK, actor);
        if (!joint.consent(acting, JointAct.DECLARE_DEADLOCK, Map.of(), null)) {
            return;
        }
        acting.agreement().move(AgreementTransition.DEADLOCK_DECLARED);
        record.append(new DeadlockDeclared(id));
        deadlines.negotiationTerm(acting.agreement());
        process.deadlockDeclared(id);
    }

    /** A negotiation, a preparation, or an amendment that is only proposed. */
    void abandon(AgreementId id, Actor actor) {
        Acting acting = desk.open(id, AgreementAct.ABANDON, actor);
        Agreement agreement = acting.agreement();
        if (!joint.consent(acting, JointAct.ABANDON, Map.of(), null)) {
            return;
        }
        if (agreement.status() == AgreementStatus.IN_FORCE) {
            record.append(new AmendmentDropped(id, agreement.openAmendment().orElseThrow().version(), "abandoned"));
            agreement.dropAmendment();
            return;
        }
        boolean negotiating = agreement.status() == AgreementStatus.NEGOTIATION;
        agreement.move(negotiating ? AgreementTransition.NEGOTIATION_ABANDONED : AgreementTransition.PREPARATION_ABANDONED);
        record.append(new AgreementFailed(id, "abandoned"));
        deadlines.nothingDue(id);
        if (negotiating) {
            process.abandoned(id);
        }
    }

    @Override
    public void text(AgreementId id, String text, List<PromisedCommitment> commitments) {
        outcome(store.locked(id), text, commitments, TextOrigin.OUTCOME);
    }

    @Override
    public void bindingText(AgreementId id, String text, List<PromisedCommitment> commitments) {
        Agreement agreement = store.locked(id);
        agreement.texts().bind();
        outcome(agreement, text, commitments, TextOrigin.AWARD);
    }

    @Override
    public void withdrawn(AgreementId id) {
        Agreement agreement = store.locked(id);
        NegotiationTerm term = agreement.term();
        if (term.givenAnew()) {
            noText(id);
            return;
        }
        agreement.move(AgreementTransition.DISPUTE_WITHDRAWN);
        acceptAnewWhatChecksCompleted(agreement);
        term.startAnew(time.today(), agreement.arrangement().arrangement().termRule(), holidays.current());
        record.append(new NegotiationOpened(id, time.today(), term.lastDay()));
        deadlines.negotiationTerm(agreement);
        process.deadlockWithdrawn(id, term.elapsesAt());
    }

    /** Checks completed during the dispute agree on nothing by themselves: the text is accepted again (A5). */
    private static void acceptAnewWhatChecksCompleted(Agreement agreement) {
        if (TextPolicy.agreed(agreement)) {
            agreement.withdrawTextAcceptances();
        }
    }

    @Override
    public void noText(AgreementId id) {
        Agreement agreement = store.locked(id);
        agreement.move(AgreementTransition.OUTCOME_WITHOUT_TEXT);
        record.append(new AgreementFailed(id, "deadlock"));
        deadlines.nothingDue(id);
        process.deadlockGaveNothing(id);
    }

    private void outcome(Agreement agreement, String text, List<PromisedCommitment> commitments, TextOrigin origin) {
        TextService.check(agreement, text, commitments);
        agreement.move(AgreementTransition.OUTCOME_WITH_TEXT);
        TextVersion version = library.next(agreement, text, commitments, origin, null, null, time.now());
        agreement.texts().agree();
        record.append(new TextProposed(agreement.id(), agreement.texts().current(), null, version.sha256()));
        process.deadlockGaveText(agreement.id());
    }
}
