package nl.wederkerig.proceedings;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;

/**
 * Why somebody cannot do something in a procedure of wise persons (04, A commission of wise persons).
 *
 * @param chair of the commission, once it is instituted; null before
 */
record CommissionRules(Proceedings proceedings, PersonId chair, CommissionFile file, Collection<OrganisationId> parties) {

    /** What is done in the procedure. */
    enum Act {
        PUT_QUESTION, HEARING, SEND_DRAFT, COMMENT, ADVISE, EXTEND
    }

    static CommissionRules of(Proceedings proceedings, Collection<SeatHolding> seats, CommissionFile file, ProcedureCase about) {
        PersonId chair = file.institutedOn() == null ? null : seats.stream()
                .filter(each -> each.seat().equals(Seat.CHAIR) && each.state() == SeatState.FILLED).findFirst().map(SeatHolding::person).orElse(null);
        return new CommissionRules(proceedings, chair, file, about.parties());
    }

    Optional<Reason> whyNot(Act act, Actor actor) {
        return switch (act) {
            case PUT_QUESTION -> partyOnly(actor).or(() -> when(!open(StepKind.PUT_QUESTION), "questions-put"));
            case HEARING, SEND_DRAFT -> chairOnly(actor).or(this::stands);
            case COMMENT -> partyOnly(actor).or(this::stands).or(() -> when(!mayComment(actor), "nothing-to-comment-on"));
            case ADVISE -> chairOnly(actor).or(this::stands).or(() -> when(file.draftOn() == null, "draft-first"))
                    .or(() -> when(open(StepKind.COMMENT_ON_DRAFT), "comments-open"));
            case EXTEND -> partyOnly(actor).or(this::stands).or(() -> when(!open(StepKind.ADVISE), "no-commission-yet"));
        };
    }

    /** Before an agreement is in force, what an agreed advice brings goes in its text: nothing is owed yet (C6, A13). */
    static Optional<Reason> whyNoCommitments(ProcedureCase about, boolean inForce, List<PromisedCommitment> commitments) {
        return about.dispute().isAgreedAdvice() && !inForce && !commitments.isEmpty()
                ? Optional.of(Reason.of("C6", "advice-before-force")) : Optional.empty();
    }

    private boolean mayComment(Actor actor) {
        return proceedings.find(StepKind.COMMENT_ON_DRAFT).filter(step -> actor.isAmong(step.holders())).isPresent();
    }

    private boolean open(StepKind kind) {
        return proceedings.find(kind).isPresent();
    }

    private Optional<Reason> chairOnly(Actor actor) {
        return when(chair == null || !chair.equals(actor.person()), "not-the-commission-chair");
    }

    private Optional<Reason> partyOnly(Actor actor) {
        boolean party = actor.isAmong(parties) && actor.has(Role.NEGOTIATOR);
        return when(!party, "not-a-party");
    }

    private Optional<Reason> stands() {
        return when(chair != null && !open(StepKind.ADVISE), "procedure-over")
                .or(() -> when(proceedings.standsStillSince() != null, "stands-still"));
    }

    private static Optional<Reason> when(boolean refused, String code) {
        return refused ? Optional.of(Reason.of("D6", code)) : Optional.empty();
    }
}
