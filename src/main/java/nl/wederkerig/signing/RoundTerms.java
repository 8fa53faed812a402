package nl.wederkerig.signing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.Suspension;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermEnd;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;

/** Until when everything in a round may take (A11, A12, A14, A17). */
final class RoundTerms {

    /** A round with somebody silent (A11). */
    static final TermLength ROUND = TermLength.days(90);
    /** A binding outcome (A14). */
    static final TermLength AWARD = TermLength.days(30);
    /** The co-signer's answer (A11). */
    static final TermLength CO_SIGNATURE = TermLength.days(30);
    /** After the last notice to the co-signer's executive (A11). */
    static final TermLength LAST_NOTICE = TermLength.days(14);
    /** After the day by which a ratification was due (A17). */
    static final TermLength AFTER_RATIFICATION = TermLength.days(30);
    /** The co-signature on the strength of the cabinet's decision (A12). */
    static final TermLength ON_DECISION = TermLength.days(14);
    /** Between the moments at which a referral is raised (A12). */
    static final TermLength RAISE = TermLength.days(14);
    /** What the negotiation gets when the cabinet wants the text amended and says nothing else (A12). */
    static final TermLength AMEND = TermLength.months(3);

    private final Holidays holidays;

    RoundTerms(Holidays holidays) {
        this.holidays = holidays;
    }

    /** Days in CABINET do not count; empty while the round is there (A11). */
    Optional<TermEnd> round(SigningRound round) {
        return round.isWithCabinet() ? Optional.empty() : Optional.of(end(roundTerm(round, round.openedOn())));
    }

    /** As {@link #round}, and empty when no party other than the co-signer is silent any more. */
    Optional<TermEnd> runningOut(SigningRound round) {
        return round.isOpen() && !round.silentParties().isEmpty() ? round(round) : Optional.empty();
    }

    TermEnd coSignature(SigningRound round) {
        return end(coSignatureTerm(round.openedOn()));
    }

    /** Follows on the lapse of the first term. */
    TermEnd lastNotice(SigningRound round) {
        return end(lastNoticeTerm(round.openedOn()));
    }

    /** The day by which ratification is due, as the signature named it. */
    TermEnd afterRatification(Reservation reservation) {
        return end(afterRatificationTerm(reservation));
    }

    TermEnd onDecision(LocalDate decidedOn) {
        return end(onDecisionTerm(decidedOn));
    }

    /** When the referral is raised next. */
    TermEnd raise(CabinetReferral referral) {
        return end(raiseTerm(referral));
    }

    Term coSignatureTerm(LocalDate openedOn) {
        return Term.of(openedOn, CO_SIGNATURE, TermRule.AGREED_WORKING_DAY).startedBy("signing-opened");
    }

    Term lastNoticeTerm(LocalDate openedOn) {
        return Term.following(end(coSignatureTerm(openedOn)), LAST_NOTICE, TermRule.AGREED_WORKING_DAY).startedBy("last-notice-given");
    }

    static Term afterRatificationTerm(Reservation reservation) {
        return Term.of(reservation.ratifyBy(), AFTER_RATIFICATION, TermRule.AGREED_WORKING_DAY).startedBy("term-elapsed");
    }

    static Term onDecisionTerm(LocalDate decidedOn) {
        return Term.of(decidedOn, ON_DECISION, TermRule.AGREED_WORKING_DAY).startedBy("cabinet-decided");
    }

    static Term raiseTerm(CabinetReferral referral) {
        LocalDate from = referral.raisedLastDay() == null ? referral.referredOn() : referral.raisedLastDay();
        return Term.of(from, RAISE, TermRule.AGREED_WORKING_DAY).startedBy("cabinet-referred");
    }

    /** The round's own, had it been opened on the day; for a round that is not with the cabinet. */
    static Term roundTerm(SigningRound round, LocalDate openedOn) {
        TermLength length = round.what().byAward() ? AWARD : ROUND;
        List<Suspension> days = new ArrayList<>();
        round.referrals().stream().filter(referral -> !referral.isOpen())
                .forEach(referral -> days.addAll(daysWithCabinet(referral.referredOn(), referral.leftOn())));
        return new Term(openedOn, "signing-opened", length, TermRule.AGREED_WORKING_DAY, List.of(), days);
    }

    /** A suspension lasts three months at most and is renewed on the day on which it would end. */
    private static List<Suspension> daysWithCabinet(LocalDate from, LocalDate until) {
        List<Suspension> days = new ArrayList<>();
        LocalDate start = from;
        for (LocalDate latest = Suspension.LONGEST.after(start); latest.isBefore(until); latest = Suspension.LONGEST.after(start)) {
            days.add(new Suspension(start, latest));
            start = latest;
        }
        days.add(new Suspension(start, until));
        return days;
    }

    private TermEnd end(Term term) {
        return term.end(holidays);
    }
}
