package nl.wederkerig.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.TermEnd;
import nl.wederkerig.shared.AgreementId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the features for the terms behind them. */
@Component
@Transactional(readOnly = true)
class ReckonedReasons implements DeadlineReasons {

    /** Of features that are built on this one. */
    private final ObjectProvider<CorrectableTerms> features;
    private final HolidayTable holidays;

    ReckonedReasons(ObjectProvider<CorrectableTerms> features, HolidayTable holidays) {
        this.features = features;
        this.holidays = holidays;
    }

    @Override
    public Map<DeadlineKey, Derivation> of(Collection<Deadline> deadlines) {
        Map<DeadlineKey, LocalDate> asked = deadlines.stream()
                .collect(Collectors.toMap(each -> new DeadlineKey(each.agreement(), each.key()), Deadline::lastDay, (one, same) -> one));
        if (asked.isEmpty()) {
            return Map.of();
        }
        List<AgreementId> agreements = asked.keySet().stream().map(DeadlineKey::agreement).distinct().toList();
        Holidays current = holidays.current();
        Map<DeadlineKey, Derivation> reasons = new HashMap<>();
        features.stream().filter(feature -> feature.toldInLists() && asked.keySet().stream().anyMatch(each -> feature.mayOwn(each.key())))
                .flatMap(feature -> feature.reckoned(agreements).stream())
                .filter(reckoned -> asked.containsKey(reckoned.id()))
                .forEach(reckoned -> {
                    TermEnd end = reckoned.term().end(current);
                    if (end.lastDay().equals(asked.get(reckoned.id()))) {
                        reasons.put(reckoned.id(), end.derivation());
                    }
                });
        return reasons;
    }
}
