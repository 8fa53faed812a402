package nl.wederkerig.proceedings;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.AppointedReaders;
import nl.wederkerig.agreement.PartySucceeded;
import nl.wederkerig.dispute.DisputeClosed;
import nl.wederkerig.dispute.Procedure;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the seats of a procedure that opened, and clears them away when something else follows or the dispute is closed. */
@Component
class SeatListeners {

    private final ProceedingsRepository all;
    private final ProcedureCases cases;
    private final SeatRepository holdings;
    private final SeatDesk seats;
    private final ChallengeDesk challenges;
    private final AppointedReaders readers;
    private final AwardReaders award;
    private final SeatProcess process;
    private final Map<Procedure, SeatedProcedure> procedures;

    SeatListeners(ProceedingsRepository all, ProcedureCases cases, SeatRepository holdings, SeatDesk seats, ChallengeDesk challenges,
            @Lazy AppointedReaders readers, AwardReaders award, @Lazy SeatProcess process, List<SeatedProcedure> procedures) {
        this.all = all;
        this.cases = cases;
        this.holdings = holdings;
        this.seats = seats;
        this.challenges = challenges;
        this.readers = readers;
        this.award = award;
        this.process = process;
        this.procedures = procedures.stream().collect(Collectors.toMap(SeatedProcedure::procedure, Function.identity()));
    }

    /** A procedure opened. Who was appointed in one before does not see what follows (D8). */
    void opened(Proceedings proceedings) {
        all.findByAgreementIdAndDisputeKeyOrderByNumber(proceedings.agreement().value(), proceedings.dispute()).stream()
                .filter(each -> each.number() < proceedings.number())
                .forEach(earlier -> {
                    over(earlier);
                    seats.dismissAll(earlier);
                });
        SeatedProcedure procedure = procedures.get(proceedings.procedure());
        if (procedure != null) {
            procedure.opened(proceedings, cases.of(proceedings.agreement(), proceedings.dispute()));
        }
    }

    @EventListener
    void on(DisputeClosed closed) {
        List<Proceedings> held = all.findByAgreementIdAndDisputeKeyOrderByNumber(closed.agreement().value(), closed.dispute());
        held.forEach(this::over);
        readers.dismissAll(closed.agreement(), closed.dispute());
        held.stream().reduce((earlier, later) -> later).ifPresent(award::closed);
    }

    /** A corrected holiday moved what is asked about a seat. */
    void moved(Proceedings proceedings, OpenStep step) {
        if (SeatSteps.KINDS.contains(step.kind())) {
            seats.of(proceedings).stream().filter(seat -> seat.seat().code().equals(step.subject())).forEach(seat -> {
                process.moved(proceedings.agreement(), seat.getId(), step.lapsesAt());
                challenges.openIn(proceedings).stream().filter(each -> seat.isOf(each.person()))
                        .forEach(each -> process.moved(proceedings.agreement(), each.getId(), step.lapsesAt()));
            });
        }
    }

    private void over(Proceedings proceedings) {
        challenges.over(proceedings);
        seats.over(proceedings);
    }

    @EventListener
    void on(PartySucceeded succession) {
        List<UUID> running = all.findByAgreementIdOrderByNumber(succession.agreement().value()).stream()
                .filter(each -> !each.ended()).map(Proceedings::getId).toList();
        holdings.findByProceedingsIdIn(running).forEach(seat -> seat.succeed(succession.from(), succession.to()));
    }
}
