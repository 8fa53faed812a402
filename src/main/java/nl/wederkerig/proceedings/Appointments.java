package nl.wederkerig.proceedings;

import java.util.List;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/**
 * What parties, the appointing authority and those who are asked do about the seats in a procedure (D6, D7). Everything throws
 * {@link nl.wederkerig.shared.NotFound} where there is no such seat for the actor, and {@link nl.wederkerig.shared.RuleBroken}
 * where the rules do not allow it.
 */
public interface Appointments {

    /**
     * By a party, or for the presiding arbiter by the other two; once all who may want the same person, that one is appointed.
     *
     * @param seat null for the first that waits for a nomination
     */
    void nominate(AgreementId agreement, String dispute, Seat seat, Candidate person, Actor actor);

    /** By a party: a whole commission. @param members without the chair; an even number */
    void proposeMembers(AgreementId agreement, String dispute, List<Candidate> members, Candidate chair, Actor actor);

    /** By the appointing authority, for a seat that came to it; a secretary by who decides. @param seat null for the first that waits */
    void appoint(AgreementId agreement, String dispute, Seat seat, Candidate person, Actor actor);

    /** By the appointing authority. */
    void appointMembers(AgreementId agreement, String dispute, List<Candidate> members, Candidate chair, Actor actor);

    /** By who was asked. @param declaration of independence and availability; from then on the dossier is open to the person */
    void accept(AgreementId agreement, String dispute, String declaration, Actor actor);

    /** By who was asked: the appointing authority asks somebody else. @param reason may be null */
    void refuse(AgreementId agreement, String dispute, String reason, Actor actor);
}
