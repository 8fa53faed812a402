package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.Optional;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.Suspension;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.Reason;

/** What an elapsed, suspended or running negotiation term allows (A14; terms: suspension and extension). */
final class TermPolicy {

    private TermPolicy() {}

    static Optional<Reason> runs(Situation situation) {
        NegotiationTerm term = situation.agreement().term();
        return term.elapsedAt(situation.now())
                ? Optional.of(Reason.of("A14", "term-elapsed", term.lastDay()))
                : Optional.empty();
    }

    /** In other statuses the end of the term has no effect. */
    static Optional<Reason> runsInNegotiation(Situation situation) {
        return situation.in(AgreementStatus.NEGOTIATION) ? runs(situation) : Optional.empty();
    }

    static Optional<Reason> isSuspended(Situation situation) {
        return Refusal.when(!situation.agreement().term().suspended(), "A14", "not-suspended");
    }

    /** @param until day of resumption; later than today, and than a present suspension's, and three months on at most */
    static Optional<Reason> whyNotSuspended(NegotiationTerm term, LocalDate today, LocalDate until, Holidays holidays) {
        LocalDate from = term.suspended() ? term.resumesOn() : today;
        LocalDate latest = Suspension.LONGEST.after(from);
        if (!until.isAfter(from)) {
            return Optional.of(Reason.of("A14", "resumption-too-early", from));
        }
        if (until.isAfter(latest)) {
            return Optional.of(Reason.of("A14", "suspension-too-long", latest));
        }
        return term.term().whyNotSuspended(new Suspension(from, until), today, holidays)
                .map(refused -> Reason.of("A14", "suspension-overlaps"));
    }

    /** A term beyond the years for which the calendar knows the holidays cannot be reckoned. */
    static Optional<Reason> whyNotExtended(NegotiationTerm term, TermLength by) {
        return Refusal.when(by.after(term.lastDay()).getYear() >= Holidays.LAST_YEAR, "A14", "extension-too-long");
    }
}
