package nl.wederkerig.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wederkerig.shared.OrganisationId;

/** What happened with a timetable since the negotiation opened. @param advices in the order in which they were asked */
record TimetableStanding(List<MetMilestone> met, List<OccurredWhatIf> occurred, List<RequestedAdvice> advices) {

    static final TimetableStanding NONE = new TimetableStanding(null, null, null);

    TimetableStanding {
        met = met == null ? List.of() : List.copyOf(met);
        occurred = occurred == null ? List.of() : List.copyOf(occurred);
        advices = advices == null ? List.of() : List.copyOf(advices);
    }

    Optional<MetMilestone> met(int number) {
        return met.stream().filter(each -> each.number() == number).findFirst();
    }

    Optional<OccurredWhatIf> occurred(int number) {
        return occurred.stream().filter(each -> each.number() == number).findFirst();
    }

    /** The last report counts; the record keeps the ones before. */
    TimetableStanding with(MetMilestone milestone) {
        return new TimetableStanding(replaced(met, each -> each.number() == milestone.number(), milestone), occurred, advices);
    }

    TimetableStanding with(OccurredWhatIf whatIf) {
        return new TimetableStanding(met, replaced(occurred, each -> each.number() == whatIf.number(), whatIf), advices);
    }

    Optional<RequestedAdvice> advice(int number) {
        return advices.stream().filter(each -> each.number() == number).findFirst();
    }

    TimetableStanding with(RequestedAdvice advice) {
        return new TimetableStanding(met, occurred, replaced(advices, each -> each.number() == advice.number(), advice));
    }

    /** The successor's name in what the predecessor said (A18). */
    TimetableStanding succeed(UnaryOperator<OrganisationId> successor) {
        return new TimetableStanding(met.stream().map(each -> each.succeed(successor)).toList(),
                occurred.stream().map(each -> each.succeed(successor)).toList(),
                advices.stream().map(each -> each.succeed(successor)).toList());
    }

    /** In the place of the old one, or at the end. */
    private static <T> List<T> replaced(List<T> list, Predicate<T> old, T present) {
        return list.stream().anyMatch(old) ? list.stream().map(each -> old.test(each) ? present : each).toList()
                : Stream.concat(list.stream(), Stream.of(present)).toList();
    }
}
