package nl.wederkerig.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.calendar.CorrectionPreview;
import nl.wederkerig.calendar.DeadlineChange;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.Reckonable;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reckons the terms of all features with what is and with what would be. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ForeseenMoves {

    private static final int LONGEST_REASON = 1_000;

    private final ObjectProvider<CorrectableTerms> features;
    private final TermsInRegister register;
    private final JdbcDecreedDays decreedDays;
    private final EffectiveTime time;

    ForeseenMoves(ObjectProvider<CorrectableTerms> features, TermsInRegister register, JdbcDecreedDays decreedDays, EffectiveTime time) {
        this.features = features;
        this.register = register;
        this.decreedDays = decreedDays;
        this.time = time;
    }

    /** In an order that is always the same. */
    public List<ForeseenMove> of(Correction correction) {
        if (correction instanceof Correction.DecreedDayEntry entry) {
            decreedDays.check(entry.decreed());
            SortedMap<LocalDate, String> days = new TreeMap<>(decreedDays.current().decreed());
            days.put(entry.decreed().day(), entry.decreed().name().strip());
            return ofHolidays(Holidays.withDecreed(days));
        }
        if (correction instanceof Correction.DecreedDayWithdrawal withdrawal) {
            SortedMap<LocalDate, String> days = new TreeMap<>(decreedDays.current().decreed());
            if (days.remove(withdrawal.day()) == null) {
                throw new NotFound("decreed day", withdrawal.day());
            }
            return ofHolidays(Holidays.withDecreed(days));
        }
        return ofStart((Correction.StartDay) correction);
    }

    private List<ForeseenMove> ofHolidays(Holidays corrected) {
        Map<AgreementId, Set<String>> sorts = register.sorts();
        Map<DeadlineKey, ReckonedDeadline> terms = byKey(features.stream().filter(CorrectableTerms::dependOnHolidays)
                .flatMap(feature -> reckoned(feature, sorts)).toList());
        return moves(CorrectionPreview.ofHolidays(reckonable(terms), decreedDays.current(), corrected), terms);
    }

    private static Stream<ReckonedDeadline> reckoned(CorrectableTerms feature, Map<AgreementId, Set<String>> sorts) {
        String own = feature.sortOfKeys();
        List<AgreementId> dossiers = sorts.entrySet().stream().filter(each -> own == null || each.getValue().contains(own)).map(Map.Entry::getKey).toList();
        return dossiers.isEmpty() ? Stream.empty() : feature.reckoned(dossiers).stream();
    }

    private List<ForeseenMove> ofStart(Correction.StartDay start) {
        InvalidInput.refuse(faults(start));
        Map<DeadlineKey, ReckonedDeadline> present = byKey(features.stream()
                .flatMap(feature -> feature.reckoned(List.of(start.agreement())).stream())
                .filter(each -> start.fact().equals(each.fact())).toList());
        if (present.isEmpty()) {
            throw new NotFound("start fact " + start.fact() + " of agreement", start.agreement());
        }
        Map<DeadlineKey, ReckonedDeadline> corrected = byKey(features.stream()
                .flatMap(feature -> feature.startingOn(start.agreement(), start.fact(), start.day()).stream()).toList());
        return moves(CorrectionPreview.ofTerms(reckonable(present), reckonable(corrected), decreedDays.current()), present);
    }

    /** What has elapsed stays as it is; what is not on the day of its term in the register moves from the day on which it is. */
    private List<ForeseenMove> moves(List<DeadlineChange<DeadlineKey>> changes, Map<DeadlineKey, ReckonedDeadline> terms) {
        LocalDate today = time.today();
        Map<DeadlineKey, LiveDeadline> live = register.of(changes.stream().map(change -> change.deadline().agreement()).distinct().toList());
        return changes.stream().map(change -> {
            LiveDeadline present = live.get(change.deadline());
            ReckonedDeadline term = terms.get(change.deadline());
            LocalDate from = present == null ? change.from().lastDay() : present.deadline().lastDay();
            LocalDate to = change.to().lastDay();
            return new ForeseenMove(change.deadline(), term.label(), from, to, change.to().derivation(), term.rijkOnly(), present != null,
                    to.isBefore(today));
        }).filter(move -> !move.from().isBefore(today) && !move.from().equals(move.to()))
                .sorted(Comparator.comparing((ForeseenMove move) -> move.agreement().value()).thenComparing(move -> move.deadline().key()))
                .toList();
    }

    private List<Fault> faults(Correction.StartDay start) {
        List<Fault> faults = new ArrayList<>();
        if (start.day() == null) {
            faults.add(Fault.at("day", "required"));
        } else if (start.day().isAfter(time.today())) {
            faults.add(Fault.at("day", "correction.in-the-future"));
        }
        if (start.reason() == null || start.reason().isBlank()) {
            faults.add(Fault.at("reason", "required"));
        } else if (start.reason().length() > LONGEST_REASON) {
            faults.add(Fault.at("reason", "too-long", LONGEST_REASON));
        }
        return faults;
    }

    private static Map<DeadlineKey, ReckonedDeadline> byKey(List<ReckonedDeadline> terms) {
        return terms.stream().collect(Collectors.toMap(ReckonedDeadline::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private static Map<DeadlineKey, Reckonable> reckonable(Map<DeadlineKey, ReckonedDeadline> terms) {
        Map<DeadlineKey, Reckonable> reckonable = new LinkedHashMap<>();
        terms.forEach((key, each) -> reckonable.put(key, each.term()));
        return reckonable;
    }
}
