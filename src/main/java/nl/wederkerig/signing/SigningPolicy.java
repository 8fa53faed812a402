package nl.wederkerig.signing;

import java.time.LocalDate;
import java.util.Optional;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Reason;

/** Why someone may not do something in a round that is open; empty when they may. */
final class SigningPolicy {

    private SigningPolicy() {}

    /** A2, A4, A8, A12, A14, A17. @param today the day on which is signed */
    static Optional<Reason> whyNotSign(SigningRound round, PartyKey party, PersonId person, Signing.Sign command, LocalDate today) {
        if (command.sha256() != null && !command.sha256().equalsIgnoreCase(round.what().sha256())) {
            return broken("A4", "other-text", round.what().version());
        }
        Optional<Signature> own = round.signature(party);
        if (own.isPresent()) {
            return broken("A8", "already-signed", party.organisation(), own.get().signedOn());
        }
        Optional<Signature> others = round.signatures().stream().filter(each -> each.person().equals(person)).findFirst();
        if (others.isPresent()) {
            boolean same = others.get().party().organisation().equals(party.organisation());
            return same
                    ? broken("A2", "twice-by-one-person", party.organisation())
                    : broken("A8", "signs-for-two", others.get().party().organisation());
        }
        return whyNotReserve(round, party, command, today);
    }

    /** A17; not under an award (A14), nor by the co-signer once the cabinet has it (A12). */
    private static Optional<Reason> whyNotReserve(SigningRound round, PartyKey party, Signing.Sign command, LocalDate today) {
        if (command.ratifyBy() == null) {
            return isBlank(command.reservation()) ? Optional.empty() : broken("A17", "ratify-by-missing");
        }
        if (round.what().byAward()) {
            return broken("A14", "award-without-reservation");
        }
        if (round.coSigner().filter(party::equals).isPresent() && round.latestReferral().isPresent()) {
            return broken("A12", "no-reservation-after-referral");
        }
        return command.ratifyBy().isBefore(today) ? broken("A17", "ratify-by-passed", command.ratifyBy()) : Optional.empty();
    }

    /** A8, A11, A12, A14; the grounds apart. */
    static Optional<Reason> whyNotDecline(SigningRound round, PartyKey party) {
        Optional<Signature> own = round.signature(party);
        if (own.isPresent()) {
            return broken("A8", "signed-cannot-decline", party.organisation(), own.get().signedOn());
        }
        if (round.what().byAward()) {
            return broken("A14", "award-cannot-be-declined");
        }
        if (round.coSigner().filter(party::equals).isPresent()) {
            if (round.isWithCabinet()) {
                return broken("A11", "with-cabinet");
            }
            if (round.decidedToCoSign().isPresent()) {
                return broken("A12", "decided-to-co-sign");
            }
        }
        return Optional.empty();
    }

    /** A17; the grounds apart. */
    static Optional<Reason> whyNotRefuseRatification(SigningRound round, PartyKey party) {
        return whyNotSettled(round, party, false);
    }

    /** A17; the co-signer may come round after its refusal until the cabinet decides, and on its decision (A11, A12). */
    static Optional<Reason> whyNotRatify(SigningRound round, PartyKey party) {
        return whyNotSettled(round, party, true);
    }

    private static Optional<Reason> whyNotSettled(SigningRound round, PartyKey party, boolean afterRefusal) {
        Optional<Reservation> reservation = round.reservation(party);
        if (reservation.isEmpty()) {
            return broken("A17", "no-reservation", party.organisation());
        }
        boolean may = reservation.get().isOpen() || afterRefusal && !reservation.get().isLifted();
        return may ? Optional.empty() : broken("A17", "reservation-settled", party.organisation(), reservation.get().decidedOn());
    }

    /** A9. @param bzk whether the party is BZK, in whatever role, or co-signs */
    static Optional<Reason> whyNotOnGrounds(boolean bzk, Ground ground, String reason) {
        if (isBlank(reason)) {
            return broken("A9", "reason-missing");
        }
        if (bzk && ground == null) {
            return broken("A9", "ground-missing");
        }
        return !bzk && ground != null ? broken("A9", "ground-of-bzk-only") : Optional.empty();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static Optional<Reason> broken(String rule, String code, Object... arguments) {
        return Optional.of(Reason.of(rule, code, arguments));
    }
}
