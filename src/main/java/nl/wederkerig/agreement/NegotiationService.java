package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands each act to what knows its rules. */
@Service
@Transactional
class NegotiationService implements Negotiation {

    private final TextService texts;
    private final ChecksService checks;
    private final PriorCheckService priorChecks;
    private final ConstituencyService constituencies;
    private final TermService terms;
    private final DeadlockService deadlock;
    private final AdviceService advices;

    NegotiationService(
            TextService texts, ChecksService checks, PriorCheckService priorChecks, ConstituencyService constituencies,
            TermService terms, DeadlockService deadlock, AdviceService advices) {
        this.texts = texts;
        this.checks = checks;
        this.priorChecks = priorChecks;
        this.constituencies = constituencies;
        this.terms = terms;
        this.deadlock = deadlock;
        this.advices = advices;
    }

    @Override
    public int proposeText(
            AgreementId agreement, Integer after, String text, List<PromisedCommitment> commitments, Actor actor) {
        return texts.propose(agreement, after, text, commitments, actor);
    }

    @Override
    public int proposeText(AgreementId agreement, String text, List<PromisedCommitment> commitments, Actor actor) {
        return texts.propose(agreement, null, text, commitments, actor);
    }

    @Override
    public void acceptText(AgreementId agreement, int version, PartyRole asRole, Actor actor) {
        texts.accept(agreement, version, asRole, actor);
    }

    @Override
    public void completeFinancialParagraph(AgreementId agreement, FinancialParagraph paragraph, Actor actor) {
        checks.complete(agreement, paragraph, actor);
    }

    @Override
    public void completeUdoCheck(AgreementId agreement, UdoCheck check, Actor actor) {
        checks.complete(agreement, check, actor);
    }

    @Override
    public void askCheck(AgreementId agreement, int version, Actor actor) {
        priorChecks.ask(agreement, version, actor);
    }

    @Override
    public void answerCheck(AgreementId agreement, boolean objection, Ground ground, String wording, Actor actor) {
        priorChecks.answer(agreement, objection, ground, wording, actor);
    }

    @Override
    public void decideConstituency(AgreementId agreement, ConstituencyOutcome outcome, String parts, Actor actor) {
        constituencies.decide(agreement, outcome, parts, actor);
    }

    @Override
    public void suspendTerm(AgreementId agreement, LocalDate until, String reason, Actor actor) {
        terms.suspend(agreement, until, reason, actor);
    }

    @Override
    public void resumeTerm(AgreementId agreement, Actor actor) {
        terms.resume(agreement, actor);
    }

    @Override
    public void extendTerm(AgreementId agreement, TermLength by, Actor actor) {
        terms.extend(agreement, by, actor);
    }

    @Override
    public void declareDeadlock(AgreementId agreement, Actor actor) {
        deadlock.declare(agreement, actor);
    }

    @Override
    public void abandon(AgreementId agreement, Actor actor) {
        deadlock.abandon(agreement, actor);
    }

    @Override
    public void beginAdvice(AgreementId agreement, String milestone, Actor actor) {
        advices.begin(agreement, milestone, actor);
    }
}
