package nl.wederkerig.signing;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.calendar.TermEnd;

/** Turns a round into what may be seen of it. */
final class RoundPicture {

    private final SigningRound round;
    private final RoundTerms terms;
    private final boolean rijk;

    /** @param rijk whether who looks belongs to central government (A12) */
    RoundPicture(SigningRound round, RoundTerms terms, boolean rijk) {
        this.round = round;
        this.terms = terms;
        this.rijk = rijk;
    }

    SigningRoundView view(List<AvailableSigningAct> acts) {
        WhatToSign what = round.what();
        return new SigningRoundView(
                round.id(), what.version(), what.sha256(), round.status(), round.voidCause(), what.byAward(), what.amendment(),
                round.openedOn(), round.endedOn(), terms.runningOut(round).orElse(null), what.inForceOn(), what.provisionalFrom(),
                round.parties().stream().map(this::signer).toList(), round.referrals().stream().map(this::referral).toList(), acts);
    }

    private SigningRoundView.Signer signer(PartyKey party) {
        return new SigningRoundView.Signer(
                party, party.role() == PartyRole.CO_SIGNER,
                round.signature(party).map(signature -> signed(party, signature)).orElse(null),
                round.refusal(party).map(RoundPicture::refused).orElse(null),
                round.isOpen() ? respondBy(party) : null);
    }

    private LocalDate respondBy(PartyKey party) {
        if (round.hasSigned(party)) {
            return round.reservation(party).filter(Reservation::isOpen).map(Reservation::ratifyBy).orElse(null);
        }
        if (party.role() != PartyRole.CO_SIGNER) {
            return terms.round(round).map(TermEnd::lastDay).orElse(null);
        }
        if (round.decidedToCoSign().isPresent()) {
            return round.decidedToCoSign().get().coSignBy();
        }
        if (round.coSignerAnswered()) {
            return null;
        }
        return (round.lastNoticeOn() == null ? terms.coSignature(round) : terms.lastNotice(round)).lastDay();
    }

    private SigningRoundView.Signed signed(PartyKey party, Signature signature) {
        return new SigningRoundView.Signed(
                signature.party(), signature.person(), signature.ground(), signature.signedAt(), signature.document(),
                signature.onCabinetDecision(), round.reservation(party).map(this::reserved).orElse(null));
    }

    private SigningRoundView.Reserved reserved(Reservation reservation) {
        return new SigningRoundView.Reserved(
                reservation.text(), reservation.ratifyBy(), reservation.status(), reservation.decidedOn(),
                terms.afterRatification(reservation).lastDay());
    }

    private static SigningRoundView.Refused refused(Refusal refusal) {
        return new SigningRoundView.Refused(
                refusal.person(), refusal.ofRatification(), refusal.ground(), refusal.reason(), refusal.refusedAt());
    }

    private SigningRoundView.Referral referral(CabinetReferral referral) {
        return new SigningRoundView.Referral(
                referral.cause(), referral.referredOn(), referral.leftOn(), referral.decision(), referral.conditions(), referral.coSignBy(),
                rijk ? deliberation(referral) : null);
    }

    private SigningRoundView.Deliberation deliberation(CabinetReferral referral) {
        return new SigningRoundView.Deliberation(
                referral.status(), referral.tabledOn(), referral.tabledBy(), referral.discussedOn(), referral.discussionNote(),
                referral.meetingOn(), referral.note(), referral.timesRaised(),
                referral.isOpen() ? terms.raise(referral).lastDay().plusDays(1) : null);
    }
}
