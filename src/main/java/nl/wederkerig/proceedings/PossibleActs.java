package nl.wederkerig.proceedings;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import org.springframework.stereotype.Component;

/** What somebody can do now in a procedure in which persons are appointed, as the rules say. */
@Component
class PossibleActs {

    private static final Map<ChairRules.Act, ProcedureAct> OF_CHAIR = Map.of(
            ChairRules.Act.INTAKE, ProcedureAct.INTAKE, ChairRules.Act.SESSION, ProcedureAct.SESSION,
            ChairRules.Act.PROPOSE, ProcedureAct.PROPOSE_SETTLEMENT, ChairRules.Act.CONCLUDE, ProcedureAct.CONCLUDE,
            ChairRules.Act.ANSWER, ProcedureAct.ANSWER_PROPOSAL, ChairRules.Act.EXTEND, ProcedureAct.EXTEND_CONCLUSION);
    private static final Map<CommissionRules.Act, ProcedureAct> OF_COMMISSION = Map.of(
            CommissionRules.Act.PUT_QUESTION, ProcedureAct.PUT_QUESTION, CommissionRules.Act.HEARING, ProcedureAct.HEARING,
            CommissionRules.Act.SEND_DRAFT, ProcedureAct.SEND_DRAFT, CommissionRules.Act.COMMENT, ProcedureAct.COMMENT,
            CommissionRules.Act.ADVISE, ProcedureAct.ADVISE, CommissionRules.Act.EXTEND, ProcedureAct.EXTEND_ADVICE);

    private final HolidayTable holidays;
    private final EffectiveTime time;

    PossibleActs(HolidayTable holidays, EffectiveTime time) {
        this.holidays = holidays;
        this.time = time;
    }

    /** @param chair null in other procedures than a chair's; so is the commission's file in others than a commission's */
    Set<ProcedureAct> of(Proceedings proceedings, ProcedureCase about, List<SeatHolding> seats, List<Challenge> challenges, ChairFile chair,
            CommissionFile commission, Actor actor) {
        Set<ProcedureAct> acts = EnumSet.noneOf(ProcedureAct.class);
        nomination(seats, actor, acts);
        challenge(about, seats, challenges, actor, acts);
        own(seats, actor, acts);
        if (chair != null) {
            ChairRules rules = ChairRules.of(proceedings, seats, chair, about);
            OF_CHAIR.forEach((act, offered) -> add(acts, offered, rules.whyNot(act, actor).isEmpty()));
        }
        if (commission != null) {
            CommissionRules rules = CommissionRules.of(proceedings, seats, commission, about);
            OF_COMMISSION.forEach((act, offered) -> add(acts, offered, rules.whyNot(act, actor).isEmpty()));
        }
        return acts;
    }

    private static void nomination(List<SeatHolding> seats, Actor actor, Set<ProcedureAct> acts) {
        SeatPolicy policy = new SeatPolicy(seats, List.of(), null);
        seats.stream().filter(seat -> policy.whyNotNominated(seat, actor, List.of()).isEmpty())
                .forEach(seat -> acts.add(seat.seat().equals(Seat.COMMISSION) ? ProcedureAct.PROPOSE_MEMBERS : ProcedureAct.NOMINATE));
    }

    private void challenge(ProcedureCase about, List<SeatHolding> seats, List<Challenge> challenges, Actor actor, Set<ProcedureAct> acts) {
        boolean party = actor.isAmong(about.parties()) && actor.has(Role.NEGOTIATOR);
        for (SeatHolding seat : seats) {
            boolean challenged = challenges.stream().anyMatch(each -> each.state().open() && seat.isOf(each.person()));
            add(acts, ProcedureAct.CHALLENGE, seat.state() == SeatState.FILLED
                    && SeatPolicy.whyNotChallenged(seat, party, challenged, time.today(), time.today(), holidays.current()).isEmpty());
        }
        challenges.stream().filter(each -> each.state().open() && party).forEach(each -> add(acts, ProcedureAct.AGREE_TO_CHALLENGE,
                actor.isAmong(otherSide(about, each.by())) && !actor.isAmong(each.agreed())));
    }

    private static List<OrganisationId> otherSide(ProcedureCase about, OrganisationId by) {
        return about.dispute().claimants().contains(by) ? about.dispute().respondents() : about.dispute().claimants();
    }

    private static void own(List<SeatHolding> seats, Actor actor, Set<ProcedureAct> acts) {
        seats.stream().filter(seat -> actor.organisation() == null && seat.state() == SeatState.FILLED && seat.isOf(actor.person()))
                .forEach(seat -> {
                    acts.add(ProcedureAct.STEP_DOWN);
                    boolean named = seats.stream().anyMatch(each -> each.seat().kind() == Seat.Kind.SECRETARY && each.state() != SeatState.DISSOLVED
                            && each.nominators().contains(Nomination.nominator(actor.person())));
                    add(acts, ProcedureAct.NAME_SECRETARY, seat.seat().decides() && !named);
                });
    }

    private static void add(Set<ProcedureAct> acts, ProcedureAct act, boolean possible) {
        if (possible) {
            acts.add(act);
        }
    }
}
