package nl.wederkerig.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Article 4 of the Algemene termijnenwet: the law does not apply to terms described in more than 90 days, more than twelve
 * weeks, more than three months, or in one or more years. A term with its extensions is one term: what is described in
 * the same unit is added up. Described in several units, none of them over its limit, it is measured on three months.
 */
final class Article4 {

    private static final TermLength LONGEST_MIXED = TermLength.months(3);

    private Article4() {
    }

    /**
     * @param startDay  the day from which the term is reckoned
     * @param described the day on which length and extensions together end
     */
    static Optional<KeptBecause> excludes(LocalDate startDay, TermLength length, List<TermLength> extensions,
            LocalDate described) {
        Map<TermLength.Unit, Long> amounts = new EnumMap<>(TermLength.Unit.class);
        List<TermLength> parts = new ArrayList<>(extensions);
        parts.add(length);
        parts.forEach(part -> amounts.merge(part.unit(), (long) part.amount(), Long::sum));
        Optional<KeptBecause> overLimit = amounts.entrySet().stream()
                .filter(entry -> entry.getValue() > limit(entry.getKey()))
                .map(entry -> reason(entry.getKey()))
                .findFirst();
        if (overLimit.isEmpty() && amounts.size() > 1 && described.isAfter(LONGEST_MIXED.after(startDay))) {
            return Optional.of(KeptBecause.MORE_THAN_THREE_MONTHS);
        }
        return overLimit;
    }

    private static long limit(TermLength.Unit unit) {
        return switch (unit) {
            case DAYS -> 90;
            case WEEKS -> 12;
            case MONTHS -> 3;
            case YEARS -> 0;
        };
    }

    private static KeptBecause reason(TermLength.Unit unit) {
        return switch (unit) {
            case DAYS -> KeptBecause.MORE_THAN_90_DAYS;
            case WEEKS -> KeptBecause.MORE_THAN_TWELVE_WEEKS;
            case MONTHS -> KeptBecause.MORE_THAN_THREE_MONTHS;
            case YEARS -> KeptBecause.ONE_OR_MORE_YEARS;
        };
    }
}
