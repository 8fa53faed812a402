package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.AskedOrganisations;
import nl.wederkerig.agreement.PartySucceeded;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dispute.Procedures;
import nl.wederkerig.dispute.Settlement;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Reason;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens procedures for disputes, and stops them when their dispute has ended. */
@Component
class OpenedProcedures implements Procedures {

    private final ProceedingsRepository all;
    private final ProceedingsEntry entry;
    private final ProcedureCases cases;
    private final StepDesk steps;
    private final SeatListeners seats;
    private final AgreedAwards agreed;
    private final AskedOrganisations asked;
    private final HolidayTable holidays;

    OpenedProcedures(ProceedingsRepository all, ProceedingsEntry entry, ProcedureCases cases, StepDesk steps, SeatListeners seats,
            AgreedAwards agreed, @Lazy AskedOrganisations asked, HolidayTable holidays) {
        this.all = all;
        this.entry = entry;
        this.cases = cases;
        this.steps = steps;
        this.seats = seats;
        this.agreed = agreed;
        this.asked = asked;
        this.holidays = holidays;
    }

    @Override
    public Held held(AgreementId agreement, String dispute) {
        return entry.last(agreement, dispute).map(last -> new Held(last.number(), last.goesOnFrom())).orElse(new Held(0, null));
    }

    @Override
    public void open(AgreementId agreement, String dispute, Procedure procedure, LocalDate dayZero) {
        var proceedings = new Proceedings(agreement, dispute, held(agreement, dispute).count() + 1, procedure, dayZero, entry.today());
        steps.open(proceedings, cases.policy(procedure).first(cases.of(agreement, dispute), dayZero));
        all.save(proceedings);
        seats.opened(proceedings);
    }

    @Override
    public void stop(AgreementId agreement, String dispute) {
        asked.release(agreement, dispute);
        entry.last(agreement, dispute).filter(last -> !last.ended()).ifPresent(last -> {
            steps.closeAll(last);
            last.stop(entry.today());
        });
    }

    @Override
    public Optional<Reason> whyNotLaidDown(AgreementId agreement, String dispute) {
        return agreed.whyNot(agreement, dispute);
    }

    @Override
    public void layDown(AgreementId agreement, String dispute, Settlement settlement) {
        agreed.ask(agreement, dispute, settlement);
    }

    @Override
    public Map<String, List<DisputeView.Step>> steps(AgreementId agreement) {
        List<Proceedings> running = entry.all(agreement).stream().filter(each -> !each.ended() && !each.steps().isEmpty()).toList();
        if (running.isEmpty()) {
            return Map.of();
        }
        Holidays current = holidays.current();
        return running.stream().collect(Collectors.toMap(Proceedings::dispute, proceedings -> proceedings.steps().stream()
                .sorted(Comparator.comparing(OpenedProcedures::isOfSecretary).thenComparing(OpenStep::lastDay).thenComparing(OpenStep::kind))
                .map(step -> new DisputeView.Step(
                        step.kind(), step.holders(), step.startedOn(), step.lastDay(), step.end(current).derivation()))
                .toList()));
    }

    /** Nothing waits for a secretary: that one is asked comes after whoever holds the dispute. */
    private static boolean isOfSecretary(OpenStep step) {
        return step.subject().startsWith(Seat.Kind.SECRETARY.name().toLowerCase(Locale.ROOT));
    }

    /** A successor takes over what was asked of its predecessor (A18). */
    @EventListener
    void on(PartySucceeded succession) {
        all.withSteps(List.of(succession.agreement().value()))
                .forEach(proceedings -> proceedings.succeed(succession.from(), succession.to()));
    }
}
