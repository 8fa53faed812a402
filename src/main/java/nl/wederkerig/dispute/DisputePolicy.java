package nl.wederkerig.dispute;

import java.time.Instant;
import java.util.Optional;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;

/** Why somebody cannot do something in a dispute. */
final class DisputePolicy {

    private DisputePolicy() {}

    static Optional<Reason> whyNot(DisputeAct act, Dispute dispute, Actor actor, Instant now) {
        return notForYou(act, dispute, actor).or(() -> notNow(act, dispute, actor)).or(() -> elapsed(dispute, now));
    }

    /** Its own parties do all of it, each by its negotiator; only claimants withdraw, and only respondents consent to that, once somebody does (D3). */
    private static Optional<Reason> notForYou(DisputeAct act, Dispute dispute, Actor actor) {
        Optional<DisputeSide> side = actor.organisation() == null ? Optional.empty() : dispute.disputants().sideOf(actor.organisation());
        boolean mine = switch (act) {
            case WITHDRAW -> side.filter(DisputeSide.CLAIMANTS::equals).isPresent();
            case CONSENT_TO_WITHDRAWAL -> side.filter(DisputeSide.RESPONDENTS::equals).isPresent();
            default -> side.isPresent();
        };
        return mine && actor.has(Role.NEGOTIATOR) ? Optional.empty()
                : Optional.of(Reason.of("D3", side.isEmpty() || mine ? "not-for-you" : act == DisputeAct.WITHDRAW ? "claimants-only" : "respondents-only",
                        dispute.key()));
    }

    private static Optional<Reason> notNow(DisputeAct act, Dispute dispute, Actor actor) {
        return switch (act) {
            case SETTLE -> when(!dispute.canBeEndedByParties(), "D3", "not-open", dispute.key())
                    .or(() -> when(dispute.isAgreedAdvice(), "D3", "no-dispute-to-settle"));
            case WITHDRAW -> when(!dispute.canBeEndedByParties(), "D3", "not-open", dispute.key());
            case CONSENT_TO_WITHDRAWAL -> when(!dispute.canBeEndedByParties(), "D3", "not-open", dispute.key())
                    .or(() -> when(consults(dispute), "D3", "consent-not-needed"))
                    .or(() -> when(dispute.consents().to(DisputeAct.WITHDRAW).isEmpty(), "D3", "nobody-withdraws"));
            case STATE_INTEREST -> inConsultation("D1", dispute)
                    .or(() -> when(dispute.disputants().sideOf(actor.organisation()).filter(dispute::stated).isPresent(), "D1", "interest-stated"));
            case HOLD_CONSULTATION -> inConsultation("D2", dispute);
            case RESUME -> inConsultation("D3", dispute)
                    .or(() -> when(!dispute.consultation().suspended(), "D3", "not-suspended"));
            case SUSPEND, EXTEND, ASK_THIRD_PARTY -> inConsultation("D3", dispute);
        };
    }

    private static Optional<Reason> inConsultation(String rule, Dispute dispute) {
        return when(!consults(dispute), rule, "not-in-consultation", dispute.key());
    }

    /** From then on the route starts by itself; nothing that is done about the consultation holds it back (D3). */
    private static Optional<Reason> elapsed(Dispute dispute, Instant now) {
        return when(consults(dispute) && dispute.consultation().elapsedAt(now), "D3", "consultation-elapsed",
                consults(dispute) ? dispute.consultation().lastDay() : "");
    }

    private static boolean consults(Dispute dispute) {
        return dispute.stage() == DisputeStage.CONSULTATION;
    }

    private static Optional<Reason> when(boolean refused, String rule, String code, Object... arguments) {
        return refused ? Optional.of(Reason.of(rule, code, arguments)) : Optional.empty();
    }
}
