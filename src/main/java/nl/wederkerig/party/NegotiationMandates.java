package nl.wederkerig.party;

import java.util.List;
import java.util.Optional;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/**
 * The mandates of delegations. An actor sees and writes those of the own organisation, as negotiator, signatory or executive of
 * it; nobody sees another's, whatever the role. They are never in the record of events, which all parties read.
 */
public interface NegotiationMandates {

    /** Those of the actor's own side, the last first; none for who has no part in it. For the application itself, which exports, those of all. */
    List<NegotiationMandate> of(AgreementId agreement, Actor actor);

    /** The last one that an organisation gave its delegation, for what looks whether a text is within it; empty without one. Not for showing. */
    Optional<NegotiationMandate> inForce(AgreementId agreement, OrganisationId organisation);

    /**
     * Whether the organisation is party to the agreement is for the caller to establish.
     *
     * @return what was written
     * @throws nl.wederkerig.shared.InvalidInput with all faults
     * @throws nl.wederkerig.shared.NotFound     for who is no negotiator or executive of an organisation
     */
    NegotiationMandate give(GiveMandate command, Actor actor);
}
