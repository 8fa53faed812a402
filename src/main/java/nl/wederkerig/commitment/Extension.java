package nl.wederkerig.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wederkerig.commitment.ExtensionView.Decision;
import nl.wederkerig.commitment.ExtensionView.Outcome;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.shared.OrganisationId;

/**
 * A request for another date, with the decisions of the beneficiaries (C3).
 *
 * @param was      the date when it was asked; null without one
 * @param answerBy last day of the response term, inclusive
 */
record Extension(
        LocalDate askedOn, LocalDate was, LocalDate newDue, String reason, LocalDate answerBy, Outcome outcome, List<Decision> decisions) {

    Extension {
        decisions = List.copyOf(decisions);
    }

    static Extension asked(LocalDate on, LocalDate was, LocalDate newDue, String reason, LocalDate answerBy) {
        return new Extension(on, was, newDue, reason, answerBy, Outcome.OPEN, List.of());
    }

    boolean open() {
        return outcome == Outcome.OPEN;
    }

    boolean decidedBy(OrganisationId beneficiary) {
        return decisions.stream().anyMatch(each -> each.by().equals(beneficiary));
    }

    List<OrganisationId> silent(Collection<OrganisationId> beneficiaries) {
        return beneficiaries.stream().filter(each -> !decidedBy(each)).toList();
    }

    /** The first that refuses decides at once; granted is it when all have (C3). */
    Extension decided(Decision decision, Collection<OrganisationId> beneficiaries) {
        List<Decision> all = Stream.concat(decisions.stream(), Stream.of(decision)).toList();
        Extension decided = with(outcome, all);
        if (!decision.granted()) {
            return with(Outcome.REFUSED, all);
        }
        return decided.silent(beneficiaries).isEmpty() ? with(Outcome.GRANTED, all) : decided;
    }

    Extension answerableUntil(LocalDate day) {
        return new Extension(askedOn, was, newDue, reason, day, outcome, decisions);
    }

    Extension withdrawn() {
        return with(Outcome.WITHDRAWN, decisions);
    }

    /** As the answers to a claim: where both had to decide, one decision counts, and only when both gave one (A18). */
    Extension succeededBy(OrganisationId from, OrganisationId to, boolean both) {
        if (both && open() && !(decidedBy(from) && decidedBy(to))) {
            return with(outcome, decisions.stream().filter(each -> !each.by().equals(from) && !each.by().equals(to)).toList());
        }
        Map<String, Decision> kept = new TreeMap<>();
        decisions.stream().map(each -> each.by().equals(from) ? new Decision(to, each.granted(), each.reason(), each.on()) : each)
                .forEach(each -> kept.merge(each.by().value(), each, (one, other) -> one.granted() ? other : one));
        return with(outcome, List.copyOf(kept.values()));
    }

    private Extension with(Outcome other, List<Decision> all) {
        return new Extension(askedOn, was, newDue, reason, answerBy, other, all);
    }

    ExtensionView view(Collection<OrganisationId> beneficiaries, Holidays holidays) {
        return new ExtensionView(askedOn, was, newDue, reason, answerBy, ResponseTerm.why(askedOn, answerBy, holidays), outcome, decisions,
                open() ? silent(beneficiaries) : List.of());
    }
}
