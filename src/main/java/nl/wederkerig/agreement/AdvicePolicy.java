package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wederkerig.calendar.LegalZone;
import nl.wederkerig.shared.Reason;

/** Which agreed advice can begin before the day of its milestone, with the consent of all (D3): what all agreed, all can bring forward. */
final class AdvicePolicy {

    private AdvicePolicy() {}

    static Optional<Reason> oneWaits(Situation situation) {
        return Refusal.when(waiting(situation).isEmpty(), "D3", "no-advice-waits");
    }

    static Optional<Reason> whyNotBegun(Situation situation, String milestone) {
        return Refusal.when(number(situation, milestone).isEmpty(), "D3", "advice-does-not-wait", milestone);
    }

    /** Of milestones with the same title the first that waits. */
    static Optional<Integer> number(Situation situation, String milestone) {
        return waiting(situation).stream().filter(number -> timetable(situation.agreement()).get(number - 1).title().equals(milestone)).findFirst();
    }

    /** On its day it begins by itself: who has consented to begin earlier is not waited for any more. */
    static boolean isAhead(Agreement agreement, String milestone, LocalDate today) {
        return timetable(agreement).stream().anyMatch(each -> each.title().equals(milestone) && isAhead(each, today));
    }

    private static List<Integer> waiting(Situation situation) {
        Agreement agreement = situation.agreement();
        LocalDate today = LegalZone.dayOf(situation.now());
        return IntStream.rangeClosed(1, timetable(agreement).size())
                .filter(number -> isAhead(timetable(agreement).get(number - 1), today))
                .filter(number -> situation.matters().stream().noneMatch(matters -> matters.hasBegun(agreement.id(), number)))
                .boxed().toList();
    }

    private static boolean isAhead(Milestone milestone, LocalDate today) {
        return milestone.advice() != null && milestone.on().isAfter(today);
    }

    private static List<Milestone> timetable(Agreement agreement) {
        return agreement.arrangement().timetable();
    }
}
