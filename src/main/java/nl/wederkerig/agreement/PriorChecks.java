package nl.wederkerig.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a ministry asked BZK to look at beforehand, one at a time (A11). */
record PriorChecks(List<PriorCheckView> asked) {

    static final PriorChecks NONE = new PriorChecks(List.of());

    PriorChecks {
        asked = List.copyOf(asked);
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
