package nl.wederkerig.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/** Times in which the cabinet only takes care, recorded by the registrar (T91), and what they propose to negotiations (T92, T93). */
public interface CaretakerCabinets {

    /** The last first. */
    List<CaretakerPeriod> all();

    /**
     * From the day on, the cabinet only takes care: to each party in a negotiation with central government a suspension is proposed.
     *
     * @return the number of the period
     * @throws nl.wederkerig.shared.InvalidInput with all faults
     * @throws nl.wederkerig.shared.RuleBroken   while another has not ended
     * @throws nl.wederkerig.shared.NotFound     for who is no registrar
     */
    int begin(LocalDate on, String reason, Actor actor);

    /** There is a new cabinet from the day on: resumption is proposed where a term stands still. Answers and throws as {@link #begin}. */
    int end(LocalDate on, String reason, Actor actor);

    /** To the actor's organisation, in a negotiation in which it has not answered; for who negotiates. */
    Optional<CaretakerProposal> proposal(AgreementId agreement, Actor actor);

    /** The organisation does not take it up; others still may. @throws nl.wederkerig.shared.NotFound where nothing is proposed to it */
    void setAside(AgreementId agreement, Actor actor);
}
