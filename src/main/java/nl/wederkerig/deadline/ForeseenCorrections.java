package nl.wederkerig.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederkerig.calendar.Reckonable;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.WorkingDayTerm;
import nl.wederkerig.party.Layer;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Foresees and applies corrections. To apply one, every dossier with a term in the register is locked before the holidays are, so
 * that nothing is reckoned with the old table while the new one is made; then what was foreseen is foreseen again.
 */
@Component
@Transactional
class ForeseenCorrections implements Corrections {

    private final ObjectProvider<CorrectableTerms> features;
    private final ObjectProvider<DossierLocks> locks;
    private final ForeseenMoves moves;
    private final TermsInRegister register;
    private final JdbcDecreedDays decreedDays;
    private final EventRecord record;
    private final Organisations organisations;
    private final EffectiveTime time;

    ForeseenCorrections(ObjectProvider<CorrectableTerms> features, ObjectProvider<DossierLocks> locks, ForeseenMoves moves,
            TermsInRegister register, JdbcDecreedDays decreedDays, EventRecord record, Organisations organisations, EffectiveTime time) {
        this.features = features;
        this.locks = locks;
        this.moves = moves;
        this.register = register;
        this.decreedDays = decreedDays;
        this.record = record;
        this.organisations = organisations;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public CorrectionEffects foresee(Correction correction, Actor registrar) {
        onlyRegistrar(registrar);
        return effects(moves.of(correction), registrar);
    }

    @Override
    public void apply(Correction correction, String seen, Actor registrar) {
        onlyRegistrar(registrar);
        Set<AgreementId> locked = lock(correction);
        List<ForeseenMove> moved = moves.of(correction);
        if (!ForeseenMove.seal(moved).equals(seen) || moved.stream().anyMatch(move -> !locked.contains(move.agreement()))) {
            throw new RuleBroken(Reason.of("correction", "changed-meanwhile"));
        }
        if (moved.stream().anyMatch(ForeseenMove::late)) {
            throw new RuleBroken(Reason.of("correction", "would-have-ended"));
        }
        change(correction, moved, registrar);
        record.appendAll(moved.stream().map(move -> event(move, correction)).toList(), registrar, Role.REGISTRAR);
        register.requireOn(moved);
    }

    @Override
    @Transactional(readOnly = true)
    public List<StartFact> facts(AgreementId agreement, Actor registrar) {
        onlyRegistrar(registrar);
        LocalDate today = time.today();
        Map<String, List<ReckonedDeadline>> byFact = features.stream().flatMap(feature -> feature.reckoned(List.of(agreement)).stream())
                .filter(each -> each.fact() != null && !each.rijkOnly())
                .collect(Collectors.groupingBy(ReckonedDeadline::fact, LinkedHashMap::new, Collectors.toList()));
        List<StartFact> facts = new ArrayList<>();
        byFact.forEach((fact, terms) -> {
            boolean runs = terms.stream().noneMatch(each -> each.term().end(decreedDays.current()).lastDay().isBefore(today));
            if (runs) {
                facts.add(new StartFact(fact, startDay(terms.get(0).term()), terms.stream().map(ReckonedDeadline::label).distinct().toList()));
            }
        });
        return facts;
    }

    /** The dossiers first and the holidays after them, as every command does. */
    private Set<AgreementId> lock(Correction correction) {
        Set<AgreementId> dossiers = correction instanceof Correction.StartDay start
                ? Set.of(start.agreement()) : new HashSet<>(register.dossiers());
        locks.orderedStream().forEach(sort -> sort.lockAll(dossiers));
        if (!(correction instanceof Correction.StartDay)) {
            decreedDays.lock();
        }
        return dossiers;
    }

    private void change(Correction correction, List<ForeseenMove> moved, Actor registrar) {
        if (correction instanceof Correction.StartDay start) {
            features.forEach(feature -> feature.startCorrected(start.agreement(), start.fact(), start.day()));
            return;
        }
        if (correction instanceof Correction.DecreedDayEntry entry) {
            decreedDays.enter(entry.decreed(), registrar);
        } else if (correction instanceof Correction.DecreedDayWithdrawal withdrawal) {
            decreedDays.withdraw(withdrawal.day(), registrar);
        }
        Map<AgreementId, Set<String>> keys = moved.stream().collect(Collectors.groupingBy(ForeseenMove::agreement, LinkedHashMap::new,
                Collectors.mapping(move -> move.deadline().key(), Collectors.toSet())));
        List<CorrectableTerms> dependent = features.stream().filter(CorrectableTerms::dependOnHolidays).toList();
        keys.forEach((agreement, some) -> {
            List<CorrectableTerms> alone = dependent.stream().filter(feature -> feature.ownsAlone(some)).toList();
            (alone.isEmpty() ? dependent : alone).forEach(feature -> feature.holidaysCorrected(agreement, some));
        });
    }

    private CorrectionEffects effects(List<ForeseenMove> moved, Actor registrar) {
        boolean rijk = moved.stream().noneMatch(ForeseenMove::rijkOnly) || isOfTheRijk(registrar);
        List<CorrectionEffects.Moved> seen = moved.stream().filter(move -> rijk || !move.rijkOnly())
                .map(move -> new CorrectionEffects.Moved(move.deadline(), move.label(), move.from(), move.to(), move.why(), move.late()))
                .sorted(Comparator.comparing(CorrectionEffects.Moved::from)).toList();
        int late = (int) moved.stream().filter(ForeseenMove::late).count();
        return new CorrectionEffects(seen, moved.size() - seen.size(), late, ForeseenMove.seal(moved));
    }

    private boolean isOfTheRijk(Actor registrar) {
        return registrar.organisation() != null && organisations.byId(registrar.organisation(), time.today()).layer() == Layer.RIJK;
    }

    private static DomainEvent event(ForeseenMove move, Correction correction) {
        if (correction instanceof Correction.StartDay start) {
            return move.because("start-day-corrected", start.day(), start.reason().strip(), start.fact());
        }
        return correction instanceof Correction.DecreedDayEntry entry
                ? move.because("decreed-day-entered", entry.decreed().day(), null, null)
                : move.because("decreed-day-withdrawn", ((Correction.DecreedDayWithdrawal) correction).day(), null, null);
    }

    private static LocalDate startDay(Reckonable term) {
        return term instanceof Term started ? started.startDay()
                : term instanceof WorkingDayTerm counted ? counted.startDay() : null;
    }

    private static void onlyRegistrar(Actor actor) {
        if (!actor.has(Role.REGISTRAR)) {
            throw new NotFound("corrections", "to make");
        }
    }
}
