package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.OutcomeForce;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.dispute.Disposal;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CommissionDesk implements Advising {

    private final SeatEntry entry;
    private final SeatDesk seats;
    private final CommissionFileRepository files;
    private final ProcedureCases cases;
    private final StepDesk steps;
    private final ProceedingsEntry proceedings;
    private final OutcomeDesk outcomes;
    private final ProceedingsMessages messages;

    CommissionDesk(SeatEntry entry, SeatDesk seats, CommissionFileRepository files, ProcedureCases cases, StepDesk steps,
            ProceedingsEntry proceedings, OutcomeDesk outcomes, @Lazy ProceedingsMessages messages) {
        this.entry = entry;
        this.seats = seats;
        this.files = files;
        this.cases = cases;
        this.steps = steps;
        this.proceedings = proceedings;
        this.outcomes = outcomes;
        this.messages = messages;
    }

    /** @param about the dispute as policies look at it */
    private record At(Proceedings open, CommissionFile file, ProcedureCase about) {}

    private At open(AgreementId agreement, String dispute, CommissionRules.Act act, Actor actor) {
        Proceedings open = entry.seen(agreement, dispute, actor);
        if (open.procedure() != Procedure.EXPERT_ADVICE) {
            throw new NotFound("commission", dispute);
        }
        At at = new At(open, files.findByProceedingsId(open.getId()).orElseThrow(), cases.of(agreement, dispute));
        SeatEntry.refuse(CommissionRules.of(open, seats.of(open), at.file(), at.about()).whyNot(act, actor));
        return at;
    }

    @Override
    public void putQuestion(AgreementId agreement, String dispute, String text, Actor actor) {
        At at = open(agreement, dispute, CommissionRules.Act.PUT_QUESTION, actor);
        SeatEntry.refuseProse("text", text, true);
        boolean agreed = at.file().put(new PutQuestion(actor.organisation(), text, proceedings.today()), at.about().parties());
        entry.act(new QuestionPut(agreement, dispute, text, actor.organisation()), actor, Role.NEGOTIATOR);
        if (agreed) {
            proceedings.happened(new QuestionAgreed(agreement, dispute, text));
            steps.done(at.open(), StepKind.PUT_QUESTION);
        }
    }

    @Override
    public void hearing(AgreementId agreement, String dispute, String note, Actor actor) {
        At at = open(agreement, dispute, CommissionRules.Act.HEARING, actor);
        SeatEntry.refuseProse("note", note, true);
        at.file().add(new CommissionHearing(note, proceedings.today()));
        entry.act(new HearingHeld(agreement, dispute, note), actor, Role.EXPERT);
    }

    @Override
    public void sendDraft(AgreementId agreement, String dispute, String text, Actor actor) {
        At at = open(agreement, dispute, CommissionRules.Act.SEND_DRAFT, actor);
        SeatEntry.refuseProse("text", text, true);
        at.file().draft(text, proceedings.today());
        entry.act(new DraftSent(agreement, dispute, text), actor, Role.EXPERT);
        if (at.open().find(StepKind.COMMENT_ON_DRAFT).isPresent()) {
            steps.done(at.open(), StepKind.COMMENT_ON_DRAFT);
        }
        steps.open(at.open(), List.of(at.about().after(
                proceedings.today(), "draft-sent", StepKind.COMMENT_ON_DRAFT, at.about().parties(), ExpertPolicy.COMMENT)));
        messages.draftSent(agreement, dispute);
    }

    @Override
    public void comment(AgreementId agreement, String dispute, String text, Actor actor) {
        At at = open(agreement, dispute, CommissionRules.Act.COMMENT, actor);
        SeatEntry.refuseProse("text", text, true);
        at.file().add(new DraftComment(actor.organisation(), text, proceedings.today()));
        entry.act(new DraftCommented(agreement, dispute, text, actor.organisation()), actor, Role.NEGOTIATOR);
        if (steps.doneBy(at.open(), StepKind.COMMENT_ON_DRAFT, actor.organisation())) {
            steps.done(at.open(), StepKind.COMMENT_ON_DRAFT);
        }
    }

    @Override
    public void extendTerm(AgreementId agreement, String dispute, LocalDate until, Actor actor) {
        At at = open(agreement, dispute, CommissionRules.Act.EXTEND, actor);
        OpenStep step = at.open().step(StepKind.ADVISE, "");
        LocalDate present = step.end(at.about().holidays()).lastDayBeforeRoll();
        if (until == null) {
            throw new InvalidInput(List.of(Fault.at("until", "proceedings.required")));
        }
        if (!until.isAfter(present) || until.isAfter(present.plusYears(1))) {
            throw new RuleBroken(Reason.of("D6", "not-longer", present));
        }
        TermLength by = TermLength.days((int) ChronoUnit.DAYS.between(present, until));
        entry.act(new ProcedureExtensionConsented(agreement, dispute, by.toString(), until, actor.organisation()), actor, Role.NEGOTIATOR);
        if (at.file().wishExtension(actor.organisation(), by, proceedings.now(), at.about().parties())) {
            at.file().extend();
            OpenStep extended = steps.extend(at.open(), StepKind.ADVISE, by);
            proceedings.happened(new ProcedureExtended(agreement, dispute, by.toString(), extended.lastDay()));
        }
    }

    @Override
    public void advise(AgreementId agreement, String dispute, String text, List<PromisedCommitment> commitments,
            Map<String, Disposal> dispose, Actor actor) {
        At at = open(agreement, dispute, CommissionRules.Act.ADVISE, actor);
        SeatEntry.refuseProse("text", text, true);
        SeatEntry.refuse(CommissionRules.whyNoCommitments(at.about(), cases.inForce(agreement), commitments));
        outcomes.issue(at.open(), new Outcome(OutcomeKind.EXPERT_ADVICE, force(at.about()), text, null, commitments, dispose), StepKind.ADVISE,
                () -> entry.act(new AdviceIssued(agreement, dispute, proceedings.today()), actor, Role.EXPERT));
    }

    /** What all accept beforehand weighs. */
    private static OutcomeForce force(ProcedureCase about) {
        return about.dispute().isAgreedAdvice() || about.arrangement().force() == OutcomeForce.WEIGHTY ? OutcomeForce.WEIGHTY : OutcomeForce.NON_BINDING;
    }
}
