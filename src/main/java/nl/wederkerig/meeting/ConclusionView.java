package nl.wederkerig.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/**
 * A conclusion as it stands.
 *
 * @param number    within the meeting, from 1
 * @param point     null where it is on none
 * @param agreement null where it is about no dossier
 * @param silent    who is asked to confirm it and said nothing yet
 * @param takenUpBy who made a draft of it in the dossier; null, as the day, before
 * @param asked     whether the reader is to confirm it, or record another reading
 * @param removable whether the reader can take it back
 * @param draftable whether the reader can make a draft of it in the dossier that it is about
 */
public record ConclusionView(
        int number, UUID point, AgreementId agreement, String text, OrganisationId obligor, LocalDate due, OrganisationId recordedBy,
        ConclusionStanding standing, List<Answer> answers, List<OrganisationId> silent, OrganisationId takenUpBy, LocalDate takenUpOn,
        boolean asked, boolean removable, boolean draftable) {

    /** @param confirmedOn null while it did not confirm. @param reading its own; null without */
    public record Answer(OrganisationId party, LocalDate confirmedOn, String reading, LocalDate readingOn) {}
}
