package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/**
 * Something that is asked about a seat, with as much of the dossier as is needed to answer: what is more shows itself after
 * acceptance only.
 *
 * @param id      of the seat
 * @param milestone that asks for an agreed advice; null for a dispute
 * @param observers who read along
 * @param person  who was asked, or is challenged; null where nobody is yet
 * @param ground  of a challenge; else null
 * @param left    names of who is out of the question
 * @param wanted  names that were nominated without success
 * @param lastDay inclusive, Europe/Amsterdam
 */
public record AppointmentRequest(
        UUID id, Kind kind, AgreementId agreement, String reference, String title, String dispute, DisputeKind disputeKind, String milestone, Procedure procedure,
        Seat seat, List<OrganisationId> claimants, List<OrganisationId> respondents, List<OrganisationId> observers, SeatView.Named person, String ground,
        List<String> left, List<String> wanted, LocalDate lastDay, Derivation derivation) {

    /** What is asked. */
    public enum Kind {
        ACCEPT, APPOINT, DECIDE_CHALLENGE
    }
}
