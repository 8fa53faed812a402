package nl.wederkerig.agreement;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.LegalZone;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.deadline.CorrectableTerms;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.deadline.ReckonedDeadline;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The negotiation term, the response term of the constituencies, the ten working days of a check beforehand, and the terms of a timetable. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AgreementTerms implements CorrectableTerms {

    /** In these the negotiation term runs, be it without effect outside NEGOTIATION (02, agreement). */
    private static final Set<AgreementStatus> TERM_RUNS = EnumSet.of(AgreementStatus.NEGOTIATION,
            AgreementStatus.NEGOTIATORS_AGREEMENT, AgreementStatus.SIGNING, AgreementStatus.CABINET);

    private final EntityManager entities;
    private final AgreementStore store;
    private final AgreementDeadlines deadlines;
    private final HolidayTable holidays;
    private final TimetableTerms timetables;
    private final AgreementProcess process;

    AgreementTerms(EntityManager entities, AgreementStore store, AgreementDeadlines deadlines, HolidayTable holidays, TimetableTerms timetables,
            @Lazy AgreementProcess process) {
        this.entities = entities;
        this.store = store;
        this.deadlines = deadlines;
        this.holidays = holidays;
        this.timetables = timetables;
        this.process = process;
    }

    /** What of an agreement has terms. */
    record Terms(UUID id, AgreementStatus status, NegotiationTerm negotiation, Constituencies constituencies, PriorChecks checks,
            ArrangementState arrangement, TimetableStanding timetable) {

        List<ReckonedDeadline> reckoned() {
            List<ReckonedDeadline> reckoned = new ArrayList<>();
            AgreementId agreement = new AgreementId(id);
            if (TERM_RUNS.contains(status) && negotiation != null && negotiation.started()) {
                reckoned.add(new ReckonedDeadline(agreement, AgreementDeadlines.TERM, AgreementDeadlines.TERM, negotiation.term(),
                        AgreementDeadlines.TERM, false));
            }
            if (status == AgreementStatus.NEGOTIATORS_AGREEMENT && constituencies != null && !constituencies.lapsed()) {
                constituencies.term().ifPresent(term -> constituencies.undecided().forEach(organisation -> reckoned.add(
                        new ReckonedDeadline(agreement, AgreementDeadlines.CONSTITUENCY + ":" + organisation,
                                AgreementDeadlines.CONSTITUENCY, term, AgreementDeadlines.CONSTITUENCY, false))));
            }
            checks.open().ifPresent(asked -> reckoned.add(new ReckonedDeadline(agreement, AgreementDeadlines.PRIOR_CHECK,
                    AgreementDeadlines.PRIOR_CHECK, PriorChecks.termFrom(askedOn(asked)), null, true)));
            reckoned.addAll(TimetableTerms.reckoned(agreement, arrangement, timetable));
            return reckoned;
        }
    }

    @Override
    public List<ReckonedDeadline> reckoned(Collection<AgreementId> agreements) {
        return entities.createQuery("""
                        select new nl.wederkerig.agreement.AgreementTerms$Terms(a.id, a.status, a.term, a.constituencies, a.priorChecks,
                               a.arrangement, a.timetableStanding)
                          from Agreement a where a.id in :ids order by a.id""", Terms.class)
                .setParameter("ids", agreements.stream().map(AgreementId::value).toList())
                .getResultStream().flatMap(each -> each.reckoned().stream()).toList();
    }

    @Override
    public void holidaysCorrected(AgreementId id, Set<String> keys) {
        Agreement agreement = store.locked(id);
        Holidays corrected = holidays.current();
        timetables.holidaysCorrected(agreement, keys, corrected);
        if (keys.contains(AgreementDeadlines.TERM)) {
            agreement.term().reckonAnew(corrected);
            negotiationTermMoved(agreement);
        }
        if (keys.stream().anyMatch(key -> key.startsWith(AgreementDeadlines.CONSTITUENCY + ":"))) {
            constituenciesAskedOn(agreement, agreement.constituencies().orElseThrow().askedOn(), corrected);
        }
        if (keys.contains(AgreementDeadlines.PRIOR_CHECK)) {
            PriorCheckView asked = agreement.priorChecks().open().orElseThrow();
            LocalDate lastDay = PriorChecks.termFrom(askedOn(asked)).end(corrected).lastDay();
            agreement.lookBeforehand(agreement.priorChecks().answeredBy(lastDay));
            deadlines.priorCheckAsked(id, askedOn(asked), lastDay, agreement.parties().coSigner().orElseThrow().organisation());
        }
    }

    @Override
    public List<ReckonedDeadline> startingOn(AgreementId id, String fact, LocalDate day) {
        return reckoned(List.of(id)).stream().filter(each -> fact.equals(each.fact()))
                .map(each -> new ReckonedDeadline(id, each.key(), each.label(),
                        fact.equals(AgreementDeadlines.TERM) ? ((Term) each.term()).startingOn(day)
                                : Constituencies.termFrom(day),
                        fact, each.rijkOnly())).toList();
    }

    @Override
    public void startCorrected(AgreementId id, String fact, LocalDate day) {
        if (fact.equals(AgreementDeadlines.TERM)) {
            Agreement agreement = store.locked(id);
            agreement.term().startedOn(day, holidays.current());
            negotiationTermMoved(agreement);
        } else if (fact.equals(AgreementDeadlines.CONSTITUENCY)) {
            constituenciesAskedOn(store.locked(id), day, holidays.current());
        }
    }

    /** While it stands still the process hears of its end when it runs again. */
    private void negotiationTermMoved(Agreement agreement) {
        deadlines.negotiationTerm(agreement);
        if (!agreement.term().suspended()) {
            process.termMoved(agreement.id(), agreement.term().elapsesAt());
        }
    }

    private void constituenciesAskedOn(Agreement agreement, LocalDate day, Holidays corrected) {
        LocalDate lastDay = Constituencies.termFrom(day).end(corrected).lastDay();
        agreement.askConstituencies(agreement.constituencies().orElseThrow().startingOn(day, lastDay));
        deadlines.constituenciesAsked(agreement.id(), day, agreement.constituencies().orElseThrow());
        process.constituenciesMoved(agreement.id(), LegalZone.endOf(lastDay));
    }

    private static LocalDate askedOn(PriorCheckView asked) {
        return LocalDate.ofInstant(asked.askedAt(), EffectiveTime.ZONE);
    }
}
