package nl.wederkerig.signing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.calendar.TermEnd;
import nl.wederkerig.shared.EffectiveTime;

/** The moments of one round, as it stands. */
final class RoundTimes {

    private final SigningRound round;
    private final RoundTerms terms;

    RoundTimes(SigningRound round, RoundTerms terms) {
        this.round = round;
        this.terms = terms;
    }

    /**
     * The day on which it is in force if nothing more happens: the agreed date, not before the last signature and the last
     * reservation lifted (A13); of an award that somebody did not sign, not before its P30D have run out (A14).
     */
    LocalDate inForceOn() {
        LocalDate agreed = round.what().inForceOn();
        LocalDate ready = round.what().byAward() && !round.isSigned()
                ? terms.round(round).orElseThrow().lastDay().plusDays(1)
                : lastActOn();
        return agreed == null || ready != null && ready.isAfter(agreed) ? ready : agreed;
    }

    /** The day of the last signature or of the last reservation lifted; null before the first signature (A13). */
    private LocalDate lastActOn() {
        Stream<LocalDate> lifted = round.reservations().stream().filter(Reservation::isLifted).map(Reservation::decidedOn);
        return Stream.concat(round.signatures().stream().map(Signature::signedOn), lifted)
                .max(LocalDate::compareTo).orElse(null);
    }

    RoundSchedule schedule() {
        Optional<PartyKey> coSigner = round.coSigner();
        Optional<CabinetReferral> referral = round.openReferral();
        return new RoundSchedule(
                round.id(),
                round.parties().stream().filter(party -> party.role() != PartyRole.CO_SIGNER).toList(),
                coSigner.orElse(null),
                round.what().byAward(),
                coSigner.map(party -> terms.coSignature(round).elapsesAt()).orElse(null),
                coSigner.map(party -> terms.lastNotice(round).elapsesAt()).orElse(null),
                terms.runningOut(round).map(TermEnd::elapsesAt).orElse(null),
                round.what().inForceOn() == null ? null : startOf(inForceOn()),
                ratifications(),
                referral.map(CabinetReferral::isTabled).orElse(false),
                round.what().discussFirst(),
                referral.map(open -> terms.raise(open).elapsesAt()).orElse(null),
                round.decidedToCoSign().map(decided -> terms.onDecision(decided.decidedOn()).elapsesAt()).orElse(null));
    }

    private List<RoundSchedule.RatificationTerm> ratifications() {
        return round.reservations().stream().filter(Reservation::isOpen)
                .map(each -> new RoundSchedule.RatificationTerm(
                        round.partyOf(each), startOf(each.ratifyBy().plusDays(1)), terms.afterRatification(each).elapsesAt()))
                .toList();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(EffectiveTime.ZONE).toInstant();
    }
}
