package nl.wederkerig.room;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.agreement.AgreementFacts;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.agreement.Side;
import nl.wederkerig.room.RoomView.Position;
import nl.wederkerig.room.RoomView.PositionAnswer;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;

/** Who enters the room of a side, and when its position is common (T84, T85). */
final class RoomPolicy {

    private static final Role[] READERS = {Role.NEGOTIATOR, Role.SIGNATORY, Role.BZK_LIAISON, Role.EXECUTIVE};
    private static final Role[] SPEAKERS = {Role.NEGOTIATOR, Role.BZK_LIAISON, Role.EXECUTIVE};
    private static final Set<AgreementStatus> ENDED = Set.of(AgreementStatus.COMPLETED, AgreementStatus.TERMINATED, AgreementStatus.FAILED);

    private RoomPolicy() {}

    /** T84: the side on which the actor's organisation sits. Who looks on sits on none. */
    static Optional<Side> side(AgreementFacts agreement, Actor actor) {
        if (actor.organisation() == null || actor.actingAs(READERS[0], READERS).isEmpty()) {
            return Optional.empty();
        }
        return agreement.parties().stream().filter(party -> actor.belongsTo(party.organisation()) && party.endedOn() == null)
                .map(PartyView::side).filter(side -> side != Side.NEITHER).findFirst();
    }

    /** Those that exist, each once. */
    static List<OrganisationId> members(AgreementFacts agreement, Side side) {
        return agreement.parties().stream().filter(party -> party.side() == side && party.endedOn() == null)
                .map(PartyView::organisation).distinct().toList();
    }

    static Optional<Role> speaks(Actor actor) {
        return actor.actingAs(SPEAKERS[0], SPEAKERS);
    }

    static Optional<Reason> whyNotSpeak(AgreementFacts agreement, Actor actor) {
        if (speaks(actor).isEmpty()) {
            return Optional.of(Reason.of("rights", "role-missing"));
        }
        return ENDED.contains(agreement.status()) ? Optional.of(Reason.of("T84", "agreement-ended")) : Optional.empty();
    }

    /** T85: what is common is changed by a new proposal only, and nobody answers what is not the last. */
    static Optional<Reason> whyNotAnswer(Position last, int number) {
        if (last == null || last.number() != number) {
            return Optional.of(Reason.of("T85", "not-the-last"));
        }
        return last.commonAt() != null ? Optional.of(Reason.of("T85", "common")) : Optional.empty();
    }

    /** T85: every one of them said so; silence is not agreement. */
    static boolean common(Collection<OrganisationId> members, Collection<PositionAnswer> answers) {
        return !members.isEmpty() && members.stream().allMatch(member ->
                answers.stream().anyMatch(answer -> answer.member().equals(member) && answer.agrees()));
    }
}
