package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.calendar.WorkingDayTerm;

/** What a ministry asked BZK to look at beforehand, one at a time (A11). */
record PriorChecks(List<PriorCheckView> asked) {

    private static final int WORKING_DAYS = 10;

    static final PriorChecks NONE = new PriorChecks(List.of());

    PriorChecks {
        asked = List.copyOf(asked);
    }

    static WorkingDayTerm termFrom(LocalDate asked) {
        return WorkingDayTerm.of(asked, WORKING_DAYS);
    }

    /** The term of the one that is open was reckoned anew. */
    PriorChecks answeredBy(LocalDate lastDay) {
        return new PriorChecks(asked.stream().map(each -> each.answeredAt() != null ? each
                : new PriorCheckView(each.version(), each.askedBy(), each.askedAt(), lastDay, null, null, false, null, null)).toList());
    }

    Optional<PriorCheckView> open() {
        return asked.stream().filter(each -> each.answeredAt() == null).findFirst();
    }

    PriorChecks with(PriorCheckView question) {
        List<PriorCheckView> more = new ArrayList<>(asked);
        more.add(question);
        return new PriorChecks(more);
    }

    PriorChecks answered(PriorCheckView answer) {
        return new PriorChecks(asked.stream().map(each -> each.answeredAt() == null ? answer : each).toList());
    }
}
