package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.dispute.Settlement;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ArbitrationDesk implements Arbitration {

    private final BindingAdviceEntry entry;
    private final ProceedingsEntry record;
    private final BindingAdviceSteps steps;
    private final AwardCorrections corrections;
    private final AwardIssue issue;
    private final AgreedAwards agreed;

    ArbitrationDesk(BindingAdviceEntry entry, ProceedingsEntry record, BindingAdviceSteps steps, AwardCorrections corrections, AwardIssue issue,
            AgreedAwards agreed) {
        this.entry = entry;
        this.record = record;
        this.steps = steps;
        this.corrections = corrections;
        this.issue = issue;
        this.agreed = agreed;
    }

    @Override
    public void decideJurisdiction(AgreementId agreement, String dispute, boolean upheld, String text, Actor actor) {
        BindingAdviceEntry.Case about = entry.open(agreement, dispute, BindingAdviceAct.DECIDE_JURISDICTION, actor);
        BindingAdviceEntry.refuseProse("text", text, true);
        about.advice().decideJurisdiction(upheld, text, record.today());
        act(new JurisdictionDecided(agreement, dispute, upheld), actor);
        steps.jurisdictionDecided(about, upheld);
    }

    @Override
    public void holdCaseConference(AgreementId agreement, String dispute, List<TimetableRound> timetable, Actor actor) {
        BindingAdviceEntry.Case about = entry.open(agreement, dispute, BindingAdviceAct.CASE_CONFERENCE, actor);
        BindingAdviceEntry.refuse(BindingAdvicePolicy.whyNoTimetable(timetable, record.today(), steps.awardStep(about).lastDay()));
        List<TimetableRound> before = about.advice().timetable();
        about.advice().confer(timetable, record.today());
        act(new CaseConferenceHeld(agreement, dispute, timetable), actor);
        steps.conferred(about, before);
    }

    @Override
    public void hear(AgreementId agreement, String dispute, String note, Actor actor) {
        BindingAdviceEntry.Case about = entry.open(agreement, dispute, BindingAdviceAct.HEARING, actor);
        BindingAdviceEntry.refuseProse("note", note, false);
        about.advice().hear(new Hearing(record.today(), note));
        act(new HearingHeld(agreement, dispute, note), actor);
        steps.heard(about);
    }

    @Override
    public void close(AgreementId agreement, String dispute, Actor actor) {
        close(entry.open(agreement, dispute, BindingAdviceAct.CLOSE, actor), actor);
    }

    private void close(BindingAdviceEntry.Case about, Actor actor) {
        about.advice().close(record.today());
        act(new ProceedingsClosed(about.agreement(), about.key()), actor);
        steps.closed(about);
    }

    @Override
    public void reopen(AgreementId agreement, String dispute, String reason, Actor actor) {
        BindingAdviceEntry.Case about = entry.open(agreement, dispute, BindingAdviceAct.REOPEN, actor);
        BindingAdviceEntry.refuseProse("reason", reason, true);
        about.advice().reopen(record.today(), reason);
        act(new ProceedingsReopened(agreement, dispute, reason), actor);
    }

    @Override
    public void extendAwardTerm(AgreementId agreement, String dispute, LocalDate until, Actor actor) {
        BindingAdviceEntry.Case about = entry.open(agreement, dispute, BindingAdviceAct.EXTEND_AWARD_TERM, actor);
        if (until == null) {
            throw new InvalidInput(List.of(Fault.at("until", "dispute.required")));
        }
        BindingAdviceEntry.refuse(BindingAdvicePolicy.whyNotExtended(until, steps.awardStep(about).lastDay(), steps.furthest(about), false));
        about.advice().extend(until);
        act(new AwardTermExtended(agreement, dispute, until, false), actor);
        steps.extended(about, until);
    }

    @Override
    public void award(AgreementId agreement, String dispute, Award award, Actor actor) {
        BindingAdviceEntry.Case about = entry.open(agreement, dispute, BindingAdviceAct.AWARD, actor);
        issue.issue(about, award, actor);
    }

    @Override
    public void layDown(AgreementId agreement, String dispute, String costs, List<AwardUnsigned> unsigned, Actor actor) {
        BindingAdviceEntry.Case about = entry.open(agreement, dispute, BindingAdviceAct.LAY_DOWN, actor);
        Settlement terms = about.advice().agreed().settlement();
        var award = new Award(terms.text(), costs, terms.commitments(), terms.dispose(), unsigned);
        AwardIssue.refuse(award);
        if (about.advice().closedOn() == null) {
            close(about, actor);
        }
        agreed.laidDown(about);
        issue.issue(about, award, actor);
    }

    @Override
    public void declineLayingDown(AgreementId agreement, String dispute, String reason, Actor actor) {
        BindingAdviceEntry.Case about = entry.open(agreement, dispute, BindingAdviceAct.DECLINE_LAYING_DOWN, actor);
        BindingAdviceEntry.refuseProse("reason", reason, true);
        act(new AgreedAwardDeclined(agreement, dispute, reason), actor);
        agreed.settled(about);
    }

    @Override
    public void correct(AgreementId agreement, String dispute, String text, Actor actor) {
        BindingAdviceEntry.Case about = entry.open(agreement, dispute, BindingAdviceAct.CORRECT, actor);
        BindingAdviceEntry.refuseProse("text", text, true);
        about.advice().decision().correct(new AwardCorrection(record.today(), text));
        act(new AwardCorrected(agreement, dispute), actor);
        corrections.corrected(about);
    }

    private void act(DomainEvent event, Actor actor) {
        record.act(event, actor, Role.ARBITER);
    }
}
