package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;
import nl.wederkerig.shared.OrganisationId;

/**
 * The constituencies that decide on a negotiators' agreement, with what they decided (A6).
 *
 * @param askedOn the day on which the response term started; null where that was not kept
 */
record Constituencies(LocalDate askedOn, LocalDate decideBy, List<ConstituencyView> decisions) {

    /** Within which each records its decision. */
    static final TermLength RESPONSE_TERM = TermLength.weeks(8);

    Constituencies {
        decisions = List.copyOf(decisions);
    }

    static Constituencies asked(List<OrganisationId> organisations, int version, LocalDate askedOn, LocalDate decideBy) {
        return new Constituencies(askedOn, decideBy, organisations.stream()
                .map(each -> new ConstituencyView(each, version, decideBy, false, null, null, null, null))
                .toList());
    }

    /** Empty where the day on which it started was not kept. */
    Optional<Term> term() {
        return Optional.ofNullable(askedOn).map(Constituencies::termFrom);
    }

    static Term termFrom(LocalDate askedOn) {
        return Term.of(askedOn, RESPONSE_TERM, TermRule.AGREED_WORKING_DAY);
    }

    /** The response term was reckoned anew. */
    Constituencies startingOn(LocalDate day, LocalDate lastDay) {
        return new Constituencies(day, lastDay, decisions.stream().map(each -> new ConstituencyView(each.organisation(),
                each.version(), lastDay, each.lapsed(), each.outcome(), each.parts(), each.person(), each.decidedAt())).toList());
    }

    Optional<ConstituencyView> of(OrganisationId organisation) {
        return decisions.stream().filter(each -> each.organisation().equals(organisation)).findFirst();
    }

    List<OrganisationId> undecided() {
        return decisions.stream().filter(each -> each.outcome() == null).map(ConstituencyView::organisation).toList();
    }

    boolean allAgree() {
        return decisions.stream().allMatch(each -> each.outcome() == ConstituencyOutcome.AGREE);
    }

    boolean lapsed() {
        return decisions.stream().anyMatch(ConstituencyView::lapsed);
    }

    Constituencies decided(ConstituencyView decision) {
        return map(each -> each.organisation().equals(decision.organisation()) ? decision : each);
    }

    /** Nobody is taken to have agreed; who was silent is marked (A7). */
    Constituencies passedInSilence() {
        return map(each -> each.outcome() != null ? each : new ConstituencyView(
                each.organisation(), each.version(), each.decideBy(), true, null, null, null, null));
    }

    /** A successor decides where its predecessor had to; where both had, one decision counts, and only when both decided. */
    Constituencies succeed(UnaryOperator<OrganisationId> successor) {
        Map<OrganisationId, ConstituencyView> replaced = new LinkedHashMap<>();
        for (ConstituencyView each : decisions) {
            ConstituencyView own = new ConstituencyView(
                    successor.apply(each.organisation()), each.version(), each.decideBy(), each.lapsed(), each.outcome(), each.parts(),
                    each.person(), each.decidedAt());
            replaced.merge(own.organisation(), own, (first, second) -> first.outcome() == null ? first : second);
        }
        return new Constituencies(askedOn, decideBy, List.copyOf(replaced.values()));
    }

    private Constituencies map(UnaryOperator<ConstituencyView> change) {
        return new Constituencies(askedOn, decideBy, decisions.stream().map(change).toList());
    }
}
