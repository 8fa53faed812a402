package nl.wederkerig.signing;

import java.util.List;
import java.util.Optional;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/** Reads signing rounds. */
public interface SigningRounds {

    /**
     * The last round first; empty before the first, and for who does not see the agreement in full. The number of statements
     * grows with the rounds of this agreement only.
     *
     * @throws nl.wederkerig.shared.NotFound when the actor may not see the agreement
     */
    List<SigningRoundView> of(AgreementId agreement, Actor actor);

    /**
     * What the cabinet wants changed, where the last round ended by its decision to amend (A12); empty once another round has
     * begun, and for who does not see the agreement in full.
     *
     * @throws nl.wederkerig.shared.NotFound when the actor may not see the agreement
     */
    Optional<CabinetWishes> wishes(AgreementId agreement, Actor actor);
}
