package nl.wederkerig.proceedings;

import java.util.Collection;
import java.util.Optional;
import nl.wederkerig.agreement.OutcomeForce;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;

/**
 * Why somebody cannot do something in a procedure of an independent chair (04, The independent chair).
 *
 * @param chair the person who accepted; null before
 * @param force of an outcome, as the arrangement says (D5)
 */
record ChairRules(Proceedings proceedings, PersonId chair, ChairFile file, Collection<OrganisationId> parties, OutcomeForce force) {

    /** What is done in the procedure, and by whom. */
    enum Act {
        INTAKE, SESSION, PROPOSE, CONCLUDE, ANSWER, EXTEND
    }

    static ChairRules of(Proceedings proceedings, Collection<SeatHolding> seats, ChairFile file, ProcedureCase about) {
        PersonId chair = seats.stream().filter(each -> each.seat().equals(Seat.CHAIR) && each.state() == SeatState.FILLED)
                .findFirst().map(SeatHolding::person).orElse(null);
        return new ChairRules(proceedings, chair, file, about.parties(), about.arrangement().force());
    }

    Optional<Reason> whyNot(Act act, Actor actor) {
        return switch (act) {
            case INTAKE -> chairOnly(actor).or(this::stands).or(() -> when(file.intakeOn() != null, "intake-held"));
            case SESSION -> chairOnly(actor).or(this::stands);
            case PROPOSE -> chairOnly(actor).or(this::stands);
            case CONCLUDE -> chairOnly(actor).or(this::stands);
            case ANSWER -> partyOnly(actor).or(this::stands).or(() -> when(!proposed(), "nothing-proposed"))
                    .or(() -> when(file.answered(file.lastProposal().orElseThrow().number(), actor.organisation()), "proposal-answered"));
            case EXTEND -> partyOnly(actor).or(this::stands).or(() -> when(file.extended(), "extended-already"));
        };
    }

    /** A decision only where the arrangement gives the power (D5), and not where arbiters follow. */
    Optional<Reason> whyNotConcluded(Conclusion conclusion, boolean arbitersFollow) {
        boolean power = force == OutcomeForce.BINDING && !arbitersFollow;
        return conclusion == Conclusion.DECISION && !power ? Optional.of(Reason.of("D5", "chair-decides-not")) : Optional.empty();
    }

    /** Of a recommendation what the arrangement says, below binding. */
    OutcomeForce recommended() {
        return force == OutcomeForce.WEIGHTY ? OutcomeForce.WEIGHTY : OutcomeForce.NON_BINDING;
    }

    static Optional<Reason> whyNotExtended(TermLength by) {
        return by == null ? when(true, "extension-empty") : Optional.empty();
    }

    private boolean proposed() {
        return proceedings.find(StepKind.ANSWER_PROPOSAL).isPresent();
    }

    private Optional<Reason> chairOnly(Actor actor) {
        return when(chair == null || !chair.equals(actor.person()), "not-the-chair");
    }

    private Optional<Reason> partyOnly(Actor actor) {
        boolean party = actor.isAmong(parties) && actor.has(Role.NEGOTIATOR);
        return when(!party || chair == null, party ? "no-chair-yet" : "not-a-party");
    }

    private Optional<Reason> stands() {
        return when(chair != null && proceedings.find(StepKind.CONCLUDE).isEmpty(), "procedure-over")
                .or(() -> when(proceedings.standsStillSince() != null, "stands-still"));
    }

    private static Optional<Reason> when(boolean refused, String code) {
        return refused ? Optional.of(Reason.of("D6", code)) : Optional.empty();
    }
}
