package nl.wederkerig.signing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.deadline.CorrectableTerms;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.deadline.ReckonedDeadline;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The terms of rounds that are open. A round reckons all of them from its own facts whenever it is looked at. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SigningTerms implements CorrectableTerms {

    /** The opening of the round: from it count the round itself and the co-signature. */
    static final String OPENED = "signing-opened";
    private static final String LAST_NOTICE = "last-notice";
    private static final String RATIFY_LAPSES = "ratify-lapses";

    private final SigningRoundRepository rounds;
    private final SigningDeadlines deadlines;
    private final HolidayTable holidays;
    private final SigningProcess process;

    SigningTerms(SigningRoundRepository rounds, SigningDeadlines deadlines, HolidayTable holidays, @Lazy SigningProcess process) {
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.holidays = holidays;
        this.process = process;
    }

    @Override
    public List<ReckonedDeadline> reckoned(Collection<AgreementId> agreements) {
        return open(agreements).stream().flatMap(round -> reckoned(round, round.openedOn()).stream()).toList();
    }

    @Override
    public void holidaysCorrected(AgreementId agreement, Set<String> keys) {
        rounds.openOf(agreement.value()).ifPresent(this::follow);
    }

    @Override
    public List<ReckonedDeadline> startingOn(AgreementId agreement, String fact, LocalDate day) {
        return fact.equals(OPENED) ? open(List.of(agreement)).stream()
                .peek(round -> requireBeforeFirstSignature(round, day))
                .flatMap(round -> reckoned(round, day).stream()).filter(each -> fact.equals(each.fact())).toList() : List.of();
    }

    @Override
    public void startCorrected(AgreementId agreement, String fact, LocalDate day) {
        if (fact.equals(OPENED)) {
            rounds.openOf(agreement.value()).ifPresent(round -> {
                requireBeforeFirstSignature(round, day);
                round.openedOn(day);
                follow(round);
            });
        }
    }

    /** What is kept beside the facts follows them. */
    private void follow(SigningRound round) {
        RoundTerms terms = terms();
        if (!round.coSignerAnswered()) {
            boolean noticed = round.lastNoticeOn() != null;
            round.coSignatureDue((noticed ? terms.lastNotice(round) : terms.coSignature(round)).lastDay(), round.lastNoticeOn());
        }
        round.decidedToCoSign().ifPresent(decided -> decided.coSignBy(terms.onDecision(decided.decidedOn()).lastDay()));
        rounds.flush();
        deadlines.follow(round);
        process.termsMoved(round.agreement(), round.id());
    }

    /** Five statements for any number of rounds: what belongs to them is read as one. */
    private List<SigningRound> open(Collection<AgreementId> agreements) {
        List<SigningRound> open = rounds.openOfAll(agreements.stream().map(AgreementId::value).toList());
        if (!open.isEmpty()) {
            rounds.withSignatures(open);
            rounds.withReservations(open);
            rounds.withRefusals(open);
            rounds.withReferrals(open);
        }
        return open;
    }

    private List<ReckonedDeadline> reckoned(SigningRound round, LocalDate openedOn) {
        RoundTerms terms = terms();
        List<ReckonedDeadline> reckoned = new ArrayList<>();
        String fact = round.lastNoticeOn() == null && round.referrals().isEmpty() ? OPENED : null;
        if (terms.runningOut(round).isPresent()) {
            reckoned.add(of(round, SigningDeadlines.SIGN, SigningDeadlines.SIGN, RoundTerms.roundTerm(round, openedOn), fact, false));
        }
        if (!round.coSignerAnswered()) {
            boolean noticed = round.lastNoticeOn() != null;
            Term lastNotice = terms.lastNoticeTerm(openedOn);
            reckoned.add(of(round, SigningDeadlines.CO_SIGNATURE, SigningDeadlines.CO_SIGNATURE,
                    noticed ? lastNotice : terms.coSignatureTerm(openedOn), fact, false));
            if (!noticed) {
                reckoned.add(of(round, LAST_NOTICE, LAST_NOTICE, lastNotice, fact, false));
            }
        }
        round.decidedToCoSign().ifPresent(decided -> reckoned.add(of(round, SigningDeadlines.ON_DECISION,
                SigningDeadlines.ON_DECISION, RoundTerms.onDecisionTerm(decided.decidedOn()), null, false)));
        round.reservations().stream().filter(Reservation::isOpen).forEach(each -> reckoned.add(ratification(round, each)));
        round.openReferral().ifPresent(referral -> reckoned.add(of(round, SigningDeadlines.step(round, referral),
                SigningDeadlines.step(round, referral), RoundTerms.raiseTerm(referral), null, true)));
        return reckoned;
    }

    /** The day that the signature named is no term; what follows on it is. */
    private static ReckonedDeadline ratification(SigningRound round, Reservation reservation) {
        String party = round.partyOf(reservation).organisation().value();
        Term after = RoundTerms.afterRatificationTerm(reservation);
        return reservation.isReminded()
                ? of(round, SigningDeadlines.RATIFY + party, "ratify", after, null, false)
                : of(round, RATIFY_LAPSES + ":" + party, RATIFY_LAPSES, after, null, false);
    }

    private static ReckonedDeadline of(SigningRound round, String key, String label, Term term, String fact, boolean rijkOnly) {
        return new ReckonedDeadline(round.agreement(), key, label, term, fact, rijkOnly);
    }

    private static void requireBeforeFirstSignature(SigningRound round, LocalDate day) {
        round.signatures().stream().map(Signature::signedOn).filter(day::isAfter).min(LocalDate::compareTo).ifPresent(first -> {
            throw new RuleBroken(Reason.of("correction", "after-first-signature", first));
        });
    }

    private RoundTerms terms() {
        return new RoundTerms(holidays.current());
    }
}
