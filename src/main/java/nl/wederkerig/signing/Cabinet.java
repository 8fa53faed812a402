package nl.wederkerig.signing;

import java.time.LocalDate;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/** The road through the cabinet after BZK declined or stayed silent (A12). */
public interface Cabinet {

    void tableReferral(AgreementId agreement, Actor actor);

    /** Discussed in the medeoverhedenoverleg, where the arrangement says so. */
    void discussReferral(AgreementId agreement, String note, Actor actor);

    void setAgenda(AgreementId agreement, LocalDate meetingOn, Actor actor);

    /**
     * @param conditions with AMEND what has to change, seen by all parties; or null
     * @param note       considerations, seen by the Rijk only
     * @param term       with AMEND how long parties may negotiate, from the decision; null for P3M
     */
    void decide(AgreementId agreement, CabinetDecisionKind decision, String conditions, String note, TermLength term, Actor actor);
}
