package nl.wederkerig.signing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.wederkerig.agreement.SigningResults;
import nl.wederkerig.calendar.TermEnd;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.stereotype.Component;

/** What a round comes to: void, with the cabinet and back, complete. Tells the record, the agreement and the deadlines. */
@Component
class RoundOutcomes {

    private final SigningRoundRepository rounds;
    private final EventRecord record;
    private final SigningResults results;
    private final SigningDeadlines deadlines;
    private final SigningProcess process;
    private final HolidayTable holidays;
    private final EffectiveTime time;

    RoundOutcomes(
            SigningRoundRepository rounds, EventRecord record, SigningResults results, SigningDeadlines deadlines,
            SigningProcess process, HolidayTable holidays, EffectiveTime time) {
        this.rounds = rounds;
        this.record = record;
        this.results = results;
        this.deadlines = deadlines;
        this.process = process;
        this.holidays = holidays;
        this.time = time;
    }

    /** Void by what somebody did: back to the negotiation (A4, A10, A17). */
    void voided(SigningRound round, VoidCause cause, Act act) {
        voidedByItself(round, cause, act);
        process.voided(round.agreement(), round.id(), cause);
    }

    /** As {@link #voided}, told by the process itself. */
    void voidedByItself(SigningRound round, VoidCause cause, Act act) {
        end(round, cause, act);
        results.roundVoided(round.agreement());
    }

    /** Void because what was to be signed is no longer there. */
    void overtaken(SigningRound round) {
        end(round, VoidCause.ENDED, Act.BY_ITSELF);
        process.voided(round.agreement(), round.id(), VoidCause.ENDED);
    }

    /** Void, without a word to the agreement: the caller says what becomes of it. */
    void end(SigningRound round, VoidCause cause, Act act) {
        boolean withdrawn = withdrawReferral(round);
        round.become(RoundStatus.VOID, cause, time.today());
        rounds.flush();
        act.recordIn(record, new SigningRoundVoided(round.agreement(), round.id().value(), cause.name()));
        if (withdrawn) {
            act.recordIn(record, new ReferralWithdrawn(round.agreement()));
        }
        deadlines.follow(round);
    }

    /** SIGNING to CABINET; the round stands still (A11). */
    void refer(SigningRound round, ReferralCause cause, Act act) {
        round.refer(cause, time.now(), time.today());
        rounds.flush();
        act.recordIn(record, new CabinetReferred(round.agreement(), cause.name()));
        results.referredToCabinet(round.agreement());
        deadlines.follow(round);
        process.roundMoved(round.agreement(), round.id(), null);
    }

    /** The co-signer came round: CABINET to SIGNING (A11). */
    void coSignedAfterAll(SigningRound round, Act act) {
        withdrawReferral(round);
        rounds.flush();
        act.recordIn(record, new ReferralWithdrawn(round.agreement()));
        back(round);
        process.coSignedAfterAll(round.agreement(), round.id());
    }

    /** CABINET to SIGNING; the round runs again. */
    void back(SigningRound round) {
        results.backFromCabinet(round.agreement());
        deadlines.follow(round);
        process.roundMoved(round.agreement(), round.id(), runsOutAt(round));
    }

    /** In force on the agreed date, not before the last signature and the last reservation lifted (A13). */
    void complete(SigningRound round, LocalDate inForceOn) {
        round.become(RoundStatus.COMPLETE, null, time.today());
        rounds.flush();
        deadlines.follow(round);
        results.entersIntoForce(round.agreement(), inForceOn);
    }

    /** Null while it stands still, and when no party other than the co-signer is silent any more. */
    Instant runsOutAt(SigningRound round) {
        return new RoundTerms(holidays.current()).runningOut(round).map(TermEnd::elapsesAt).orElse(null);
    }

    private boolean withdrawReferral(SigningRound round) {
        Optional<CabinetReferral> open = round.openReferral();
        open.ifPresent(referral -> referral.withdraw(time.today()));
        return open.isPresent();
    }
}
