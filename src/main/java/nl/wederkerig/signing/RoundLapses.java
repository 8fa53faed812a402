package nl.wederkerig.signing;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.agreement.DossierLock;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.SigningBasis;
import nl.wederkerig.agreement.SigningResults;
import nl.wederkerig.calendar.TermEnd;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.deadline.ResponseLapsed;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RoundLapses implements SigningLapses {

    private final DossierLock lock;
    private final SigningRoundRepository rounds;
    private final EventRecord record;
    private final RoundOutcomes outcomes;
    private final SigningResults results;
    private final SigningDeadlines deadlines;
    private final HolidayTable holidays;
    private final EffectiveTime time;

    RoundLapses(
            DossierLock lock, SigningRoundRepository rounds, EventRecord record, RoundOutcomes outcomes, SigningResults results,
            SigningDeadlines deadlines, HolidayTable holidays, EffectiveTime time) {
        this.lock = lock;
        this.rounds = rounds;
        this.record = record;
        this.outcomes = outcomes;
        this.results = results;
        this.deadlines = deadlines;
        this.holidays = holidays;
        this.time = time;
    }

    @Override
    public RoundId openRound(AgreementId agreement) {
        lock.lock(agreement);
        return rounds.openOf(agreement.value()).map(SigningRound::id).orElseGet(() -> open(results.basis(agreement)));
    }

    private RoundId open(SigningBasis basis) {
        var round = new SigningRound(basis, time.now(), time.today());
        if (basis.coSigner() != null) {
            round.coSignatureDue(terms().coSignature(round).lastDay(), null);
        }
        rounds.saveAndFlush(round);
        record.append(new SigningOpened(
                basis.agreement(), round.id().value(), basis.version(), basis.sha256(),
                terms().round(round).map(TermEnd::lastDay).orElseThrow(), basis.byAward()));
        deadlines.follow(round);
        return round.id();
    }

    @Override
    @Transactional(readOnly = true)
    public RoundSchedule schedule(RoundId id) {
        SigningRound round = rounds.findById(id.value()).orElseThrow(() -> new NotFound("signing round", id));
        return new RoundTimes(round, terms()).schedule();
    }

    @Override
    public void lastNotice(RoundId id) {
        SigningRound round = locked(id);
        if (round.lastNoticeOn() != null) {
            return;
        }
        require(round.isOpen() && !round.coSignerAnswered(), round, "last notice");
        requireElapsed(terms().coSignature(round), round, "last notice");
        LocalDate answerBy = terms().lastNotice(round).lastDay();
        round.coSignatureDue(answerBy, time.today());
        rounds.flush();
        record.append(new LastNoticeGiven(round.agreement(), coSigner(round), answerBy));
        deadlines.follow(round);
    }

    @Override
    public void coSignerSilent(RoundId id) {
        SigningRound round = locked(id);
        if (round.referrals().stream().anyMatch(referral -> referral.cause() == ReferralCause.SILENT)) {
            return;
        }
        require(round.isOpen() && !round.coSignerAnswered() && round.lastNoticeOn() != null, round, "co-signer silent");
        requireElapsed(terms().lastNotice(round), round, "co-signer silent");
        lapsed(round, SigningDeadlines.CO_SIGNATURE, terms().lastNotice(round).lastDay(), List.of(coSigner(round)));
        outcomes.refer(round, ReferralCause.SILENT, Act.BY_ITSELF);
    }

    @Override
    public void ranOut(RoundId id) {
        SigningRound round = locked(id);
        if (round.status() == RoundStatus.COMPLETE || round.voidCause() == VoidCause.RAN_OUT) {
            return;
        }
        TermEnd end = terms().runningOut(round)
                .orElseThrow(() -> new LapseNotDue(id, "ran out", round.status() + ", silent " + round.silentParties()));
        requireElapsed(end, round, "ran out");
        List<OrganisationId> silent = round.silentParties().stream().map(PartyKey::organisation).distinct().toList();
        lapsed(round, SigningDeadlines.SIGN, end.lastDay(), silent);
        if (!round.what().byAward()) {
            outcomes.voidedByItself(round, VoidCause.RAN_OUT, Act.BY_ITSELF);
        } else if (!time.today().isBefore(inForceOn(round))) {
            outcomes.complete(round, inForceOn(round));
        }
    }

    @Override
    public void ratificationDue(RoundId id) {
        SigningRound round = locked(id);
        List<Reservation> open = round.reservations().stream().filter(Reservation::isOpen).toList();
        require(round.isOpen() && open.stream().anyMatch(this::isLate), round, "ratification due");
        List<Reservation> late = open.stream().filter(each -> isLate(each) && !each.isReminded()).toList();
        late.forEach(reservation -> reservation.remind(time.today()));
        rounds.flush();
        for (Reservation reservation : late) {
            OrganisationId silent = round.partyOf(reservation).organisation();
            lapsed(round, SigningDeadlines.RATIFY + silent, reservation.ratifyBy(), List.of(silent));
        }
        deadlines.follow(round);
    }

    @Override
    public void ratificationLapsed(RoundId id) {
        SigningRound round = locked(id);
        if (round.voidCause() == VoidCause.RATIFICATION_LAPSED) {
            return;
        }
        boolean due = round.isOpen() && round.reservations().stream()
                .anyMatch(each -> each.isOpen() && terms().afterRatification(each).elapsedAt(time.now()));
        require(due, round, "ratification lapsed");
        outcomes.voidedByItself(round, VoidCause.RATIFICATION_LAPSED, Act.BY_ITSELF);
    }

    @Override
    public void coSignerSilentAfterDecision(RoundId id) {
        SigningRound round = locked(id);
        if (round.openReferral().filter(open -> open.cause() == ReferralCause.SILENT_AFTER_DECISION).isPresent()) {
            return;
        }
        CabinetReferral decided = round.isOpen() ? round.decidedToCoSign().orElse(null) : null;
        require(decided != null, round, "co-signer silent after decision");
        requireElapsed(terms().onDecision(decided.decidedOn()), round, "co-signer silent after decision");
        lapsed(round, SigningDeadlines.ON_DECISION, decided.coSignBy(), List.of(coSigner(round)));
        outcomes.refer(round, ReferralCause.SILENT_AFTER_DECISION, Act.BY_ITSELF);
    }

    @Override
    public void raiseToPrimeMinister(RoundId id) {
        SigningRound round = locked(id);
        CabinetReferral referral = round.openReferral().orElse(null);
        require(referral != null, round, "raise to the prime minister");
        TermEnd end = terms().raise(referral);
        if (!end.elapsedAt(time.now())) {
            require(referral.timesRaised() > 0, round, "raise to the prime minister before " + end.elapsesAt());
            return;
        }
        referral.raise(end.lastDayBeforeRoll());
        rounds.flush();
        record.append(new ReferralRaised(round.agreement()));
        deadlines.follow(round);
    }

    @Override
    public void enterIntoForce(RoundId id) {
        SigningRound round = locked(id);
        if (round.status() == RoundStatus.COMPLETE) {
            return;
        }
        boolean awardElapsed = round.what().byAward() && terms().round(round).filter(end -> end.elapsedAt(time.now())).isPresent();
        require(round.isOpen() && (round.isSigned() || awardElapsed), round, "enter into force");
        require(!time.today().isBefore(inForceOn(round)), round, "enter into force before " + inForceOn(round));
        outcomes.complete(round, inForceOn(round));
    }

    /** Who was silent is named (A7). */
    private void lapsed(SigningRound round, String request, LocalDate lastDay, List<OrganisationId> silent) {
        record.append(new ResponseLapsed(round.agreement(), request, lastDay, silent, false));
    }

    private LocalDate inForceOn(SigningRound round) {
        return new RoundTimes(round, terms()).inForceOn();
    }

    private boolean isLate(Reservation reservation) {
        return time.today().isAfter(reservation.ratifyBy());
    }

    private SigningRound locked(RoundId id) {
        lock.lock(new AgreementId(rounds.agreementOf(id.value()).orElseThrow(() -> new NotFound("signing round", id))));
        return rounds.findById(id.value()).orElseThrow(() -> new NotFound("signing round", id));
    }

    private RoundTerms terms() {
        return new RoundTerms(holidays.current());
    }

    private static OrganisationId coSigner(SigningRound round) {
        return round.coSigner().orElseThrow().organisation();
    }

    private static void require(boolean agrees, SigningRound round, String lapse) {
        if (!agrees) {
            throw new LapseNotDue(round.id(), lapse, round.status());
        }
    }

    private void requireElapsed(TermEnd end, SigningRound round, String lapse) {
        if (!end.elapsedAt(time.now())) {
            throw new LapseNotDue(round.id(), lapse, "elapses at " + end.elapsesAt());
        }
    }
}
