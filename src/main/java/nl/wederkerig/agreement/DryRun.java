package nl.wederkerig.agreement;

import static nl.wederkerig.calendar.TermLength.days;
import static nl.wederkerig.calendar.TermLength.months;
import static nl.wederkerig.calendar.TermLength.weeks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermEnd;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;

/**
 * The ladder of a dispute arrangement with the latest dates, before anybody accepts it: what starts by itself when there is no
 * text, and by when it comes to what. The negotiation term has the arrangement's rule; the limits of the procedures are those
 * agreed for all, in calendar days with a roll to a working day. A limit that follows on a lapse is reckoned from the lapsed
 * term's last day, before any roll.
 */
public final class DryRun {

    private static final TermLength PARTIES = days(14);
    private static final TermLength AUTHORITY = days(14);
    private static final TermLength ACCEPTANCE = days(7);
    private static final TermLength ARBITERS = days(15);
    /** What is done with an outcome. */
    private static final Set<String> ANSWERS = Set.of("award-signed", "outcome-answered");

    private final Holidays holidays;
    private final List<LadderStep> steps = new ArrayList<>();

    private DryRun(Holidays holidays) {
        this.holidays = holidays;
    }

    /**
     * @param startDay the day on which negotiations would open
     * @return in order of the ladder; the first step is the text itself
     * @throws nl.wederkerig.calendar.OutsideCalendar when a step lies beyond the years that the calendar knows
     */
    public static List<LadderStep> of(DisputeArrangement arrangement, LocalDate startDay, Holidays holidays) {
        DryRun run = new DryRun(holidays);
        TermEnd negotiation = Term.of(startDay, arrangement.negotiationTerm(), arrangement.termRule())
                .startedBy("negotiation-opened").end(holidays);
        run.steps.add(new LadderStep("text-agreed", negotiation.lastDay(), negotiation.derivation()));
        run.steps.add(new LadderStep(
                arrangement.route().name(), negotiation.lastDay().plusDays(1), negotiation.derivation()));
        run.route(arrangement, negotiation);
        return List.copyOf(run.steps);
    }

    /**
     * The last day for the outcome of what starts by itself, when everybody uses the time there is.
     *
     * @param lapsed end of a negotiation that runs
     * @return empty where the route has no such day
     * @throws nl.wederkerig.calendar.OutsideCalendar when a step lies beyond the years that the calendar knows
     */
    public static Optional<LocalDate> outcomeBy(DisputeArrangement arrangement, TermEnd lapsed, Holidays holidays) {
        DryRun run = new DryRun(holidays);
        run.route(arrangement, lapsed);
        return run.steps.stream().filter(step -> step.isOutcome() && !ANSWERS.contains(step.code())).map(LadderStep::by).max(LocalDate::compareTo);
    }

    private void route(DisputeArrangement arrangement, TermEnd lapsed) {
        switch (arrangement.route()) {
            case INDEPENDENT_CHAIR -> outcome(arrangement.force(), chair(arrangement, lapsed));
            case BINDING_ADVICE -> arbiters(arrangement.panel(), lapsed);
            case CHAIR_THEN_BINDING_ADVICE -> arbiters(arrangement.panel(), chair(arrangement, lapsed));
            case EXPERT_ADVICE -> experts(arrangement.force(), lapsed);
            case COUNCIL_OF_STATE -> councilOfState(lapsed);
            case TOP_CONSULTATION -> topConsultation(lapsed);
            case CROWN_DISPUTE -> { }
        }
    }

    /** @return when the chair has concluded */
    private TermEnd chair(DisputeArrangement arrangement, TermEnd lapsed) {
        TermEnd asked = lapsed;
        if (arrangement.chair() == null) {
            asked = step("chair-appointed", AUTHORITY, step("chair-nominated", PARTIES, lapsed));
        }
        TermEnd accepted = step("chair-accepted", ACCEPTANCE, asked);
        step("chair-intake", days(14), accepted);
        return step("chair-concluded", months(3), accepted);
    }

    private void arbiters(Panel panel, TermEnd lapsed) {
        step("final-proposals", ARBITERS, lapsed);
        TermEnd nominated = panel == Panel.SINGLE
                ? step("arbiter-nominated", ARBITERS, lapsed)
                : step("presiding-chosen", ARBITERS, step("arbiters-nominated", ARBITERS, lapsed));
        TermEnd constituted = step("panel-constituted", ACCEPTANCE, step("arbiters-appointed", AUTHORITY, nominated));
        step("case-conference", ARBITERS, constituted);
        outcome(OutcomeForce.BINDING, step("award", months(6), constituted));
    }

    private void experts(OutcomeForce force, TermEnd lapsed) {
        step("question", PARTIES, lapsed);
        TermEnd appointed = step("members-appointed", AUTHORITY, step("members-proposed", PARTIES, lapsed));
        TermEnd instituted = step("commission-instituted", ACCEPTANCE, appointed);
        outcome(force, step("advice", weeks(6), instituted));
    }

    private void councilOfState(TermEnd lapsed) {
        TermEnd asked = step("advice-asked-by-az", PARTIES, step("advice-asked", PARTIES, lapsed));
        outcome(OutcomeForce.NON_BINDING, step("advice-recorded", months(3), asked));
    }

    /** Its result is a text or none: there is nothing to follow or deviate from. */
    private void topConsultation(TermEnd lapsed) {
        TermEnd convened = step("convened-by-az", PARTIES, step("convened", PARTIES, lapsed));
        step("result", weeks(6), convened);
    }

    /** A binding outcome is signed within P30D (A14), another is followed or deviated from within P6W (D10). */
    private void outcome(OutcomeForce force, TermEnd issued) {
        if (force == OutcomeForce.BINDING) {
            step("award-signed", days(30), issued);
        } else {
            step("outcome-answered", weeks(6), issued);
        }
    }

    private TermEnd step(String code, TermLength length, TermEnd lapsed) {
        TermEnd end = Term.following(lapsed, length, TermRule.AGREED_WORKING_DAY).startedBy("term-elapsed").end(holidays);
        steps.add(new LadderStep(code, end.lastDay(), end.derivation()));
        return end;
    }
}
