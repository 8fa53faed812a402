package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.dispute.DisputeFacts;
import nl.wederkerig.dispute.DisputeSide;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Goes through the rounds of the timetable, one after the other: what is filed or heard next, by whom, before which day. */
@Component
class ArbitrationRounds {

    private final ArbitrationSteps steps;
    private final EffectiveTime time;

    ArbitrationRounds(ArbitrationSteps steps, EffectiveTime time) {
        this.steps = steps;
        this.time = time;
    }

    /**
     * The first round after the present one that is still to come; none after the closing.
     *
     * @param taken of the present one, where there is one
     */
    Optional<OpenStep> next(BindingAdvice advice, DisputeFacts dispute, Optional<OpenStep> taken) {
        LocalDate today = time.today();
        Optional<TimetableRound> next = advice.closedOn() != null ? Optional.empty() : advice.timetable().stream()
                .filter(round -> advice.round() == null || round.kind().compareTo(advice.round()) > 0
                        || isLaterHearing(round, advice.round(), taken))
                .filter(round -> round.kind().submission() == null || !advice.filed(round.kind().submission()))
                .filter(round -> !round.on().isBefore(today)).findFirst();
        advice.take(next.map(TimetableRound::kind).orElse(null));
        return next.map(round -> step(round, dispute, today));
    }

    /** There can be several hearings. */
    private static boolean isLaterHearing(TimetableRound round, RoundKind present, Optional<OpenStep> taken) {
        return round.kind() == RoundKind.HEARING && present == RoundKind.HEARING
                && taken.map(step -> round.on().isAfter(step.lastDay())).orElse(false);
    }

    /** The defence is asked also where the timetable names no day for it. */
    List<TimetableRound> withDefence(List<TimetableRound> named, BindingAdvice advice, LocalDate today) {
        List<TimetableRound> rounds = new ArrayList<>(named);
        boolean asked = named.stream().anyMatch(each -> each.kind() == RoundKind.DEFENCE);
        if (!asked && !advice.ofDeadlock() && !advice.filed(SubmissionKind.DEFENCE)) {
            rounds.add(0, new TimetableRound(RoundKind.DEFENCE, steps.lastDay(today, BindingAdviceLimits.DEFENCE)));
        }
        rounds.sort(Comparator.comparing(TimetableRound::kind).thenComparing(TimetableRound::on));
        return rounds;
    }

    /** The timetable with what had not passed when the proceedings stood still as many days later, on a working day. */
    List<TimetableRound> later(BindingAdvice advice, StoodStill days) {
        int still = (int) ChronoUnit.DAYS.between(days.from(), days.until());
        return still == 0 ? advice.timetable() : advice.timetable().stream().map(round -> round.on().isBefore(days.from()) ? round
                : new TimetableRound(round.kind(), steps.lastDay(round.on(), TermLength.days(still)))).toList();
    }

    private OpenStep step(TimetableRound round, DisputeFacts dispute, LocalDate today) {
        List<OrganisationId> holders = round.kind().side() == null ? List.of()
                : round.kind().side() == DisputeSide.CLAIMANTS ? dispute.claimants() : dispute.respondents();
        return steps.until(StepKind.TAKE_ROUND, holders, today, round.on(), "timetable-set");
    }
}
