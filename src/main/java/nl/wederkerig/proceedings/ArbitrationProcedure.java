package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.agreement.Panel;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/**
 * The seats of arbiters: one whom both sides nominate, or one of each side and the presiding one whom those two choose; the
 * authority appoints whoever is missing (D7).
 */
@Component
class ArbitrationProcedure implements SeatedProcedure {

    private static final String OPENED = "procedure-opened";

    private final SeatDesk seats;
    private final BindingAdviceRepository advices;
    private final BindingAdviceEntry cases;
    private final BindingAdviceSteps steps;
    private final ProceedingsEntry entry;

    ArbitrationProcedure(SeatDesk seats, BindingAdviceRepository advices, BindingAdviceEntry cases, BindingAdviceSteps steps, ProceedingsEntry entry) {
        this.seats = seats;
        this.advices = advices;
        this.cases = cases;
        this.steps = steps;
        this.entry = entry;
    }

    @Override
    public Procedure procedure() {
        return Procedure.BINDING_ADVICE;
    }

    @Override
    public void opened(Proceedings proceedings, ProcedureCase about) {
        advices.save(new BindingAdvice(proceedings.getId(), about.dispute().isDeadlock()));
        if (about.arrangement().panel() == Panel.SINGLE) {
            seats.open(proceedings, Seat.SINGLE, codes(about.parties()), proceedings.dayZero(), OPENED);
        } else {
            seats.open(proceedings, Seat.CLAIMANT, codes(about.dispute().claimants()), proceedings.dayZero(), OPENED);
            seats.open(proceedings, Seat.RESPONDENT, codes(about.dispute().respondents()), proceedings.dayZero(), OPENED);
        }
    }

    private static List<String> codes(List<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toList();
    }

    /** The two of the sides choose who presides, once both have accepted. */
    @Override
    public void accepted(Proceedings proceedings, Seat seat, LocalDate on) {
        List<SeatHolding> all = seats.of(proceedings);
        boolean chosen = all.stream().anyMatch(each -> each.seat().equals(Seat.PRESIDING) || each.seat().equals(Seat.SINGLE));
        List<SeatHolding> sides = all.stream().filter(each -> each.state() == SeatState.FILLED
                && (each.seat().equals(Seat.CLAIMANT) || each.seat().equals(Seat.RESPONDENT))).toList();
        if (!chosen && sides.size() == 2) {
            seats.open(proceedings, Seat.PRESIDING, sides.stream().map(each -> Nomination.nominator(each.person())).toList(), on,
                    "appointment-accepted");
        }
    }

    /** Once; where one of them is replaced the others go on with the case as it stands. */
    @Override
    public void seatsFilled(Proceedings proceedings, LocalDate on) {
        BindingAdvice advice = advices.findById(proceedings.getId()).orElseThrow();
        if (advice.constitutedOn() == null) {
            advice.constitute(on);
            entry.happened(new TribunalConstituted(proceedings.agreement(), proceedings.dispute(), on));
            steps.constituted(proceedings, advice, on);
        }
    }

    @Override
    public void standsStill(Proceedings proceedings) {
        constituted(proceedings).ifPresent(steps::standStill);
    }

    @Override
    public void wentOn(Proceedings proceedings, LocalDate since, LocalDate until) {
        constituted(proceedings).ifPresent(about -> steps.wentOn(about, new StoodStill(since, until)));
    }

    private Optional<BindingAdviceEntry.Case> constituted(Proceedings proceedings) {
        return cases.of(proceedings).filter(about -> about.advice().constitutedOn() != null);
    }

    /** Where several parties on a side do not agree, the authority appoints all three: no side has an arbiter of its own choice then. */
    @Override
    public List<Seat> forTheAuthority(Seat lapsed, Collection<SeatHolding> all) {
        boolean side = lapsed.equals(Seat.CLAIMANT) || lapsed.equals(Seat.RESPONDENT);
        boolean disagreed = all.stream().filter(each -> each.seat().equals(lapsed))
                .anyMatch(each -> each.nominators().size() > 1 && !each.nominations().isEmpty());
        boolean first = all.stream().noneMatch(each -> each.seat().equals(Seat.PRESIDING));
        return side && disagreed && first ? List.of(Seat.PRESIDING, Seat.CLAIMANT, Seat.RESPONDENT) : List.of(lapsed);
    }
}
