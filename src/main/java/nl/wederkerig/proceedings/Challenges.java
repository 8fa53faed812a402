package nl.wederkerig.proceedings;

import java.time.LocalDate;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.PersonId;

/**
 * What is done about somebody who was appointed and is not trusted, or leaves (D6). Everything throws
 * {@link nl.wederkerig.shared.NotFound} where there is no such seat for the actor, and {@link nl.wederkerig.shared.RuleBroken}
 * where the rules do not allow it.
 */
public interface Challenges {

    /** By a party to the dispute. @param knownOn the day on which it learnt of the ground; null for that of the acceptance */
    void challenge(AgreementId agreement, String dispute, PersonId person, String ground, LocalDate knownOn, Actor actor);

    /** By who has a seat, challenged or not; somebody else is found the way the first was. */
    void stepDown(AgreementId agreement, String dispute, Actor actor);

    /** By the parties of the other side than the one that challenged. */
    void agree(AgreementId agreement, String dispute, PersonId person, Actor actor);

    /** By the appointing authority. */
    void decide(AgreementId agreement, String dispute, PersonId person, boolean upheld, Actor actor);
}
