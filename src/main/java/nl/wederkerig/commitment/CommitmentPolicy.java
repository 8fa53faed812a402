package nl.wederkerig.commitment;

import java.util.Optional;
import java.util.Set;
import nl.wederkerig.commitment.ClaimView.Answer;
import nl.wederkerig.commitment.ClaimView.Kind;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;

/** Why something cannot be done with a commitment as it stands, before what is filled in is looked at. */
final class CommitmentPolicy {

    private CommitmentPolicy() {}

    /** @param associations those that the actor's organisation belongs to; needed for REPORT_MEMBER only */
    static Optional<Reason> whyNot(CommitmentAct act, Commitment commitment, Actor actor, Set<OrganisationId> associations) {
        return whoMayNot(act, commitment, actor, associations).or(() -> switch (act) {
            case REPORT_PROGRESS -> notOwed("C1", commitment);
            case REPORT_MEMBER -> waits(commitment).or(() -> notOwed("C1", commitment));
            case CLAIM -> notToBeClaimed(commitment);
            case CONFIRM -> notToBeConfirmed(commitment, actor.organisation());
            case CONFIRM_PART, CONTEST -> notToBeAnswered(commitment, actor.organisation());
            case REQUEST_EXTENSION -> notToBeMoved(commitment);
            case DECIDE_EXTENSION -> notToBeDecided(commitment, actor.organisation());
            case WAIVE -> notToBeWaived(commitment, actor.organisation());
        });
    }

    /** The role in which the act is recorded. */
    static Role roleFor(CommitmentAct act, Actor actor) {
        return act == CommitmentAct.REPORT_MEMBER && !actor.has(Role.NEGOTIATOR) ? Role.EXECUTIVE : Role.NEGOTIATOR;
    }

    private static Optional<Reason> whoMayNot(CommitmentAct act, Commitment commitment, Actor actor, Set<OrganisationId> associations) {
        Promise promise = commitment.promise();
        boolean obligor = actor.belongsTo(promise.obligor());
        boolean beneficiary = promise.isOwedTo(actor.organisation());
        Optional<Reason> stranger = switch (act) {
            case REPORT_PROGRESS -> when(!obligor, Reason.of("C1", "not-obligor"));
            case REPORT_MEMBER -> whoMayNotReport(promise, obligor, associations);
            case CLAIM -> when(!obligor, Reason.of("C2", "not-obligor"));
            case CONFIRM, CONFIRM_PART, CONTEST -> when(!beneficiary, Reason.of("C2", "not-beneficiary"));
            case REQUEST_EXTENSION -> when(!obligor, Reason.of("C3", "not-obligor"));
            case DECIDE_EXTENSION -> when(!beneficiary, Reason.of("C3", "not-beneficiary"));
            case WAIVE -> when(!beneficiary, Reason.of("C7", "not-beneficiary", commitment.key()));
        };
        boolean memberItself = act == CommitmentAct.REPORT_MEMBER && !obligor;
        boolean role = actor.has(Role.NEGOTIATOR) || memberItself && actor.has(Role.EXECUTIVE);
        return stranger.or(() -> when(!role, Reason.of("rights", "role-missing")));
    }

    /** Owed by members: each of them reports, or the association for it (C1). */
    private static Optional<Reason> whoMayNotReport(Promise promise, boolean obligor, Set<OrganisationId> associations) {
        return when(!promise.byMembers(), Reason.of("C1", "not-by-members"))
                .or(() -> when(!obligor && !associations.contains(promise.obligor()), Reason.of("C1", "not-a-member")));
    }

    private static Optional<Reason> notOwed(String rule, Commitment commitment) {
        CommitmentStatus status = commitment.status();
        return when(status == CommitmentStatus.PLANNED || status.ended(), Reason.of(rule, "not-owed"));
    }

    /** Once claimed, the beneficiaries are next (C2); what waits for a condition is not due (C4). */
    private static Optional<Reason> notToBeClaimed(Commitment commitment) {
        return when(commitment.status() == CommitmentStatus.CLAIMED, Reason.of("C2", "claimed-already"))
                .or(() -> waits(commitment))
                .or(() -> notOwed("C2", commitment));
    }

    /** Nobody has to do its part, or can be done with it, before what it waits for has happened (C4). */
    private static Optional<Reason> waits(Commitment commitment) {
        return when(commitment.status() == CommitmentStatus.CONDITIONAL, Reason.of("C4", "waits"));
    }

    /** Of what is claimed, or after all of what is contested (C2, C5). */
    private static Optional<Reason> notToBeConfirmed(Commitment commitment, OrganisationId by) {
        if (commitment.status() != CommitmentStatus.CONTESTED) {
            return notToBeAnswered(commitment, by);
        }
        boolean confirmed = commitment.asked().claim().answerOf(by).map(Answer::kind).filter(Kind.CONFIRMED::equals).isPresent();
        return when(confirmed, Reason.of("C2", "answered-already"));
    }

    private static Optional<Reason> notToBeAnswered(Commitment commitment, OrganisationId by) {
        return when(commitment.status() == CommitmentStatus.CONTESTED, Reason.of("C2", "contested-already"))
                .or(() -> when(commitment.status() != CommitmentStatus.CLAIMED, Reason.of("C2", "not-claimed")))
                .or(() -> when(commitment.asked().claim().answerOf(by).isPresent(), Reason.of("C2", "answered-already")));
    }

    /** Also after the date; one request at a time (C3). */
    private static Optional<Reason> notToBeMoved(Commitment commitment) {
        return when(!commitment.status().owed(), Reason.of("C3", "not-open"))
                .or(() -> when(commitment.asked().openExtension() != null, Reason.of("C3", "asked-already")));
    }

    private static Optional<Reason> notToBeDecided(Commitment commitment, OrganisationId by) {
        Extension open = commitment.asked().openExtension();
        return when(open == null, Reason.of("C3", "nothing-asked"))
                .or(() -> when(open.decidedBy(by), Reason.of("C3", "decided-already")));
    }

    /** All beneficiaries waive, each for itself, what is owed and has not ended (C7). */
    private static Optional<Reason> notToBeWaived(Commitment commitment, OrganisationId by) {
        return notOwed("C7", commitment).or(() -> when(commitment.asked().waivedBy().contains(by), Reason.of("C7", "waived-already")));
    }

    private static Optional<Reason> when(boolean refused, Reason reason) {
        return refused ? Optional.of(reason) : Optional.empty();
    }
}
