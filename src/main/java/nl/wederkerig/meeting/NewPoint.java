package nl.wederkerig.meeting;

import nl.wederkerig.shared.AgreementId;

/**
 * Something to put on the agenda.
 *
 * @param title      at most {@value PlanMeeting#LONGEST_TITLE} characters
 * @param agreement  the dossier that it is about; null for none
 * @param commitment key of the commitment within it; null for none
 * @param dispute    key of the dispute about it; null for none
 */
public record NewPoint(String title, AgreementId agreement, String commitment, String dispute) {

    /** About no dossier. */
    public static NewPoint of(String title) {
        return new NewPoint(title, null, null, null);
    }
}
