package nl.wederkerig.proceedings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.agreement.OutcomeForce;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.dispute.Disposal;
import nl.wederkerig.dispute.DisputeResults;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dispute.Settlement;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Role;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ChairDesk implements Chairing {

    private final SeatEntry entry;
    private final SeatDesk seats;
    private final ChairFileRepository files;
    private final ProcedureCases cases;
    private final StepDesk steps;
    private final ProceedingsEntry proceedings;
    private final DisputeResults disputes;
    private final OutcomeDesk outcomes;
    private final ProceedingsMessages messages;

    ChairDesk(SeatEntry entry, SeatDesk seats, ChairFileRepository files, ProcedureCases cases, StepDesk steps,
            ProceedingsEntry proceedings, @Lazy DisputeResults disputes, OutcomeDesk outcomes, @Lazy ProceedingsMessages messages) {
        this.entry = entry;
        this.seats = seats;
        this.files = files;
        this.cases = cases;
        this.steps = steps;
        this.proceedings = proceedings;
        this.disputes = disputes;
        this.outcomes = outcomes;
        this.messages = messages;
    }

    /** @param about the dispute as policies look at it */
    private record At(Proceedings open, ChairFile file, ProcedureCase about) {}

    private At open(AgreementId agreement, String dispute, ChairRules.Act act, Actor actor) {
        Proceedings open = entry.seen(agreement, dispute, actor);
        if (open.procedure() != Procedure.INDEPENDENT_CHAIR) {
            throw new NotFound("chair", dispute);
        }
        At at = new At(open, files.findByProceedingsId(open.getId()).orElseThrow(), cases.of(agreement, dispute));
        SeatEntry.refuse(rules(at).whyNot(act, actor));
        return at;
    }

    private ChairRules rules(At at) {
        return ChairRules.of(at.open(), seats.of(at.open()), at.file(), at.about());
    }

    @Override
    public void intake(AgreementId agreement, String dispute, String text, Actor actor) {
        At at = open(agreement, dispute, ChairRules.Act.INTAKE, actor);
        SeatEntry.refuseProse("text", text, true);
        at.file().takeIn(text, proceedings.today());
        entry.act(new IntakeHeld(agreement, dispute, text), actor, Role.CHAIR);
        steps.done(at.open(), StepKind.INTAKE);
    }

    @Override
    public void session(AgreementId agreement, String dispute, Audience with, String note, Actor actor) {
        At at = open(agreement, dispute, ChairRules.Act.SESSION, actor);
        if (with == null) {
            throw new InvalidInput(List.of(Fault.at("with", "proceedings.required")));
        }
        SeatEntry.refuseProse("note", note, true);
        at.file().add(new Session(at.file().sessions().size() + 1, with, note, proceedings.now()));
        entry.act(new SessionHeld(agreement, dispute, with, with == Audience.JOINT ? note : null), actor, Role.CHAIR);
    }

    @Override
    public void proposeSettlement(AgreementId agreement, String dispute, String text, List<PromisedCommitment> commitments,
            Map<String, Disposal> dispose, Actor actor) {
        At at = open(agreement, dispute, ChairRules.Act.PROPOSE, actor);
        SeatEntry.refuseProse("text", text, true);
        refuseUnknown(at, dispose.keySet());
        int number = at.file().proposals().size() + 1;
        at.file().propose(new Proposal(number, new Settlement(text, commitments, dispose), proceedings.today()));
        entry.act(new SettlementProposed(agreement, dispute, number, text), actor, Role.CHAIR);
        if (at.open().find(StepKind.ANSWER_PROPOSAL).isPresent()) {
            steps.done(at.open(), StepKind.ANSWER_PROPOSAL);
        }
        steps.open(at.open(), List.of(ChairPolicy.answer(proceedings.today(), at.about().parties(), at.about().holidays())));
        messages.settlementProposed(agreement, dispute);
    }

    @Override
    public void answerProposal(AgreementId agreement, String dispute, boolean accepted, String reason, Actor actor) {
        At at = open(agreement, dispute, ChairRules.Act.ANSWER, actor);
        SeatEntry.refuseProse("reason", reason, false);
        Proposal proposal = at.file().lastProposal().orElseThrow();
        at.file().answer(new ProposalAnswer(proposal.number(), actor.organisation(), accepted, reason, proceedings.today()));
        entry.act(new ProposalAnswered(agreement, dispute, proposal.number(), accepted, reason, actor.organisation()), actor, Role.NEGOTIATOR);
        boolean last = steps.doneBy(at.open(), StepKind.ANSWER_PROPOSAL, actor.organisation());
        if (at.file().acceptedByAll(proposal.number(), at.about().parties())) {
            disputes.settled(agreement, dispute, proposal.settlement());
        } else if (last) {
            steps.done(at.open(), StepKind.ANSWER_PROPOSAL);
        }
    }

    @Override
    public void extendConclusion(AgreementId agreement, String dispute, TermLength by, Actor actor) {
        At at = open(agreement, dispute, ChairRules.Act.EXTEND, actor);
        SeatEntry.refuse(ChairRules.whyNotExtended(by));
        entry.act(new ProcedureExtensionConsented(agreement, dispute, by.toString(), null, actor.organisation()), actor, Role.NEGOTIATOR);
        if (at.file().wishExtension(actor.organisation(), by, proceedings.now(), at.about().parties())) {
            at.file().extend();
            OpenStep step = steps.extend(at.open(), StepKind.CONCLUDE, by);
            proceedings.happened(new ProcedureExtended(agreement, dispute, by.toString(), step.lastDay()));
        }
    }

    @Override
    public void conclude(AgreementId agreement, String dispute, Conclusion conclusion, String text, List<PromisedCommitment> commitments,
            Map<String, Disposal> dispose, Actor actor) {
        At at = open(agreement, dispute, ChairRules.Act.CONCLUDE, actor);
        if (conclusion == null) {
            throw new InvalidInput(List.of(Fault.at("outcome", "proceedings.required")));
        }
        boolean arbitersFollow = at.about().arrangement().route() == Route.CHAIR_THEN_BINDING_ADVICE;
        SeatEntry.refuse(rules(at).whyNotConcluded(conclusion, arbitersFollow));
        SeatEntry.refuseProse("text", text, conclusion != Conclusion.NO_RESULT);
        refuseUnknown(at, dispose.keySet());
        if (conclusion == Conclusion.NO_RESULT) {
            entry.act(new ChairConcluded(agreement, dispute, conclusion), actor, Role.CHAIR);
            steps.noResult(at.open(), StepKind.CONCLUDE);
        } else if (arbitersFollow) {
            at.file().recommend(recommended(at, new Recommendation(text, commitments, dispose)));
            entry.act(new ChairConcluded(agreement, dispute, conclusion), actor, Role.CHAIR);
            steps.noResult(at.open(), StepKind.CONCLUDE);
        } else {
            issue(at, conclusion, text, commitments, dispose, actor);
        }
    }

    /** Held to what an outcome is held to. */
    private Recommendation recommended(At at, Recommendation recommended) {
        OutcomeFaults.refuse(new Outcome(OutcomeKind.RECOMMENDATION, rules(at).recommended(), recommended.text(), null, recommended.commitments(),
                recommended.dispose()), at.about().dispute());
        return recommended;
    }

    private void issue(At at, Conclusion conclusion, String text, List<PromisedCommitment> commitments, Map<String, Disposal> dispose,
            Actor actor) {
        boolean decides = conclusion == Conclusion.DECISION;
        OutcomeForce force = decides ? OutcomeForce.BINDING : rules(at).recommended();
        outcomes.issue(at.open(), new Outcome(decides ? OutcomeKind.DECISION : OutcomeKind.RECOMMENDATION, force, text, null, commitments, dispose),
                StepKind.CONCLUDE, () -> entry.act(issued(at, decides), actor, Role.CHAIR));
    }

    private DomainEvent issued(At at, boolean decides) {
        return decides ? new DecisionIssued(at.open().agreement(), at.open().dispute(), proceedings.today())
                : new RecommendationIssued(at.open().agreement(), at.open().dispute(), proceedings.today());
    }

    private static void refuseUnknown(At at, Set<String> disposed) {
        InvalidInput.refuse(disposed.stream().filter(each -> !at.about().dispute().about().contains(each)).sorted()
                .map(each -> Fault.at("dispose", "dispute.not-about", each)).toList());
    }
}
