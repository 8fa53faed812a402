package nl.wederkerig.agreement;

import java.util.List;
import java.util.Map;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class LifeInForceService implements LifeInForce {

    private static final int LONGEST_EVENT = 200;

    private final CommandDesk desk;
    private final JointActs joint;
    private final TextLibrary library;
    private final EventRecord record;
    private final AgreementDeadlines deadlines;
    private final AgreementProcess process;

    LifeInForceService(
            CommandDesk desk, JointActs joint, TextLibrary library, EventRecord record, AgreementDeadlines deadlines,
            @Lazy AgreementProcess process) {
        this.desk = desk;
        this.joint = joint;
        this.library = library;
        this.record = record;
        this.deadlines = deadlines;
        this.process = process;
    }

    @Override
    public void proposeAmendment(AgreementId id, String text, List<PromisedCommitment> commitments, Actor actor) {
        Acting acting = desk.open(id, AgreementAct.PROPOSE_AMENDMENT, actor);
        Agreement agreement = acting.agreement();
        TextService.check(agreement, text, commitments);
        library.next(
                agreement, text, commitments, TextOrigin.AMENDMENT, acting.organisation(), actor.person(), acting.now());
        int version = agreement.texts().current();
        agreement.amend(Amendment.proposed(version, acting.organisation(), acting.now(), agreement.checks()));
        record.append(new AmendmentProposed(id, version, acting.organisation()), actor, acting.role());
    }

    @Override
    public void acceptAmendment(AgreementId id, Actor actor) {
        Acting acting = desk.open(id, AgreementAct.ACCEPT_AMENDMENT, actor);
        Agreement agreement = acting.agreement();
        CommandDesk.refuse(AmendmentPolicy.whyNotOpened(agreement));
        Amendment amendment = agreement.openAmendment().orElseThrow();
        if (joint.consent(acting, JointAct.OPEN_AMENDMENT, Map.of("version", String.valueOf(amendment.version())), null)) {
            agreement.amend(amendment.to(AmendmentStatus.SIGNING));
            process.amendmentOpened(id);
        }
    }

    @Override
    public void terminate(AgreementId id, Actor actor) {
        Acting acting = desk.open(id, AgreementAct.TERMINATE, actor);
        if (joint.consent(acting, JointAct.TERMINATE, Map.of(), null)) {
            end(acting.agreement(), AgreementTransition.ENDED_EARLY);
            record.append(new AgreementTerminated(id, "by-all"));
            process.ended(id);
        }
    }

    @Override
    public void evaluate(AgreementId id, String evaluation, Actor actor) {
        Acting acting = desk.open(id, AgreementAct.EVALUATE, actor);
        new Faults().prose("evaluation", evaluation, Faults.LONGEST_TEXT).refuse();
        CommandDesk.refuse(EndPolicy.whyNotEvaluated(acting.agreement(), acting.organisation(), evaluation));
        acting.agreement().evaluate(new AgreementView.Evaluation(acting.organisation(), evaluation, acting.now()));
        record.append(new AgreementEvaluated(id, acting.organisation(), evaluation), actor, acting.role());
    }

    @Override
    public void complete(AgreementId id, Actor actor) {
        Acting acting = desk.open(id, AgreementAct.COMPLETE, actor);
        end(acting.agreement(), AgreementTransition.EVERYTHING_DONE);
        record.append(new AgreementCompleted(id), actor, acting.role());
        process.ended(id);
    }

    @Override
    public void recordEvent(AgreementId id, String event, Actor actor) {
        Acting acting = desk.open(id, AgreementAct.RECORD_EVENT, actor);
        new Faults().line("event", event, LONGEST_EVENT).refuse();
        CommandDesk.refuse(EndPolicy.whyNotRecorded(acting.agreement(), event));
        acting.agreement().record(new AgreementView.NamedEvent(event, acting.organisation(), acting.now()));
        record.append(new EventRecorded(id, event, acting.organisation()), actor, acting.role());
    }

    @Override
    public void markPublic(AgreementId id, boolean visibleToEveryone, Actor actor) {
        Acting acting = desk.open(id, AgreementAct.MARK_PUBLIC, actor);
        if (acting.agreement().markedPublic() != visibleToEveryone) {
            acting.agreement().markPublic(visibleToEveryone);
            record.append(new AgreementMarkedPublic(id, visibleToEveryone, acting.organisation()), actor, acting.role());
        }
    }

    private void end(Agreement agreement, AgreementTransition transition) {
        agreement.move(transition);
        deadlines.nothingDue(agreement.id());
    }
}
