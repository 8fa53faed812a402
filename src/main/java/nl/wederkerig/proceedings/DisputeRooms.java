package nl.wederkerig.proceedings;

import java.util.List;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/** The rooms of a dispute, each for those whom it admits. Notes stand in no record, no export and no search. */
public interface DisputeRooms {

    /** Those that the actor enters; none for who may not see the dispute. */
    List<DisputeRoom> of(AgreementId agreement, String dispute, Actor actor);

    /** As {@link #of(AgreementId, String, Actor)}, of a dispute that the actor sees: of its procedure only what is needed is read. */
    List<DisputeRoom> of(AgreementId agreement, DisputeView seen, Actor actor);

    /** The last first. @throws nl.wederkerig.shared.NotFound where the actor does not enter */
    List<RoomNote> notes(AgreementId agreement, String dispute, DisputeRoom room, Actor actor);

    /**
     * @throws nl.wederkerig.shared.NotFound     where the actor does not enter
     * @throws nl.wederkerig.shared.InvalidInput for a text that is missing or too long
     */
    void write(AgreementId agreement, String dispute, DisputeRoom room, String text, Actor actor);
}
