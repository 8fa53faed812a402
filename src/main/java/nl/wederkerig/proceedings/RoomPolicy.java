package nl.wederkerig.proceedings;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;

/**
 * Who enters which room of a dispute (D8; own-side matter). For who does not, the room is not there.
 *
 * @param procedure that was opened last; null before
 * @param seats     of that procedure
 */
record RoomPolicy(List<OrganisationId> claimants, List<OrganisationId> respondents, Procedure procedure, Collection<SeatHolding> seats) {

    /** Those who have part in what their organisation is party to. */
    private static final Set<Role> OF_A_PARTY = Set.of(Role.NEGOTIATOR, Role.SIGNATORY, Role.BZK_LIAISON, Role.EXECUTIVE);

    /** Those that admit the actor. */
    List<DisputeRoom> of(Actor actor) {
        return Arrays.stream(DisputeRoom.values()).filter(room -> admits(room, actor)).toList();
    }

    boolean admits(DisputeRoom room, Actor actor) {
        if (actor.isSystem()) {
            return false;
        }
        return switch (room) {
            case CLAIMANTS, RESPONDENTS -> onSide(room, actor);
            case CHAIR_WITH_CLAIMANTS, CHAIR_WITH_RESPONDENTS ->
                    procedure == Procedure.INDEPENDENT_CHAIR && (onSide(room, actor) && hasChair() || appointed(actor));
            case DELIBERATION -> procedure != null && procedure != Procedure.INDEPENDENT_CHAIR && appointed(actor);
        };
    }

    private boolean onSide(DisputeRoom room, Actor actor) {
        List<OrganisationId> side = switch (room.side()) {
            case CLAIMANTS -> claimants;
            case RESPONDENTS -> respondents;
        };
        return actor.isAmong(side) && actor.roles().stream().anyMatch(OF_A_PARTY::contains);
    }

    private boolean hasChair() {
        return seats.stream().anyMatch(seat -> seat.seat().equals(Seat.CHAIR) && seat.state() == SeatState.FILLED);
    }

    /** Who accepted a seat, a secretary's too. */
    private boolean appointed(Actor actor) {
        return actor.organisation() == null && seats.stream().anyMatch(seat -> seat.state() == SeatState.FILLED && seat.isOf(actor.person()));
    }
}
