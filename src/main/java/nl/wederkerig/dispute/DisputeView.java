package nl.wederkerig.dispute;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.shared.OrganisationId;

/**
 * A dispute as those who see its agreement see it.
 *
 * @param key         unique within the agreement, such as {@code deadlock-1}
 * @param observers   who may read and do nothing else
 * @param procedure   null before the third-party stage
 * @param steps       what must be done next, the nearest date first; empty when closed
 * @param settledBy   parties that consented to a settlement which is not complete
 * @param withdrawnBy parties that consented to a withdrawal which is not complete
 * @param end         null while it is open
 */
public record DisputeView(
        String key,
        DisputeKind kind,
        DisputeStage stage,
        Procedure procedure,
        LocalDate raisedOn,
        List<OrganisationId> claimants,
        List<OrganisationId> respondents,
        List<OrganisationId> observers,
        List<Step> steps,
        List<OrganisationId> settledBy,
        List<OrganisationId> withdrawnBy,
        DisputeEnd end,
        LocalDate closedOn) {

    /**
     * What must be done before a day.
     *
     * @param kind    message key {@code deadline.dispute.<kind in lower case>}
     * @param holders who must do it; empty where a person named in the arrangement must
     * @param lastDay inclusive, Europe/Amsterdam
     */
    public record Step(StepKind kind, List<OrganisationId> holders, LocalDate lastDay, Derivation derivation) {}
}
