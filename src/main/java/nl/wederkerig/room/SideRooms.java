package nl.wederkerig.room;

import java.util.List;
import java.util.Optional;
import nl.wederkerig.agreement.Side;
import nl.wederkerig.document.NewDocument;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/**
 * The room of each side of an agreement with several parties on it, such as the Rijk together, or VNG with IPO and UvW. It is there
 * for people of those parties who negotiate, sign, co-sign or govern; for everybody else, auditors too, it does not exist (T84).
 */
public interface SideRooms {

    /** The side whose room the actor enters; empty where there is none. */
    Optional<Side> of(AgreementId agreement, Actor actor);

    /** @throws nl.wederkerig.shared.NotFound where the actor does not enter */
    RoomView view(AgreementId agreement, Actor actor);

    /** The room that the actor enters, or none; for the system, which carries a dossier elsewhere, those of both sides. */
    List<RoomView> all(AgreementId agreement, Actor actor);

    /**
     * A note, documents, or both.
     *
     * @throws nl.wederkerig.shared.InvalidInput with all faults
     * @throws nl.wederkerig.shared.NotFound     where the actor does not enter
     */
    void write(AgreementId agreement, String text, List<NewDocument> documents, Actor actor);

    /** The actor's organisation agrees with what it proposes; what was proposed before lapses (T85). */
    void propose(AgreementId agreement, String text, Actor actor);

    /**
     * The position is common once every party on the side has said that it agrees; silence says nothing (T85).
     *
     * @param number of the last one, so that nobody agrees to what it did not read
     * @param reason needed by who does not agree
     */
    void answer(AgreementId agreement, int number, boolean agrees, String reason, Actor actor);
}
