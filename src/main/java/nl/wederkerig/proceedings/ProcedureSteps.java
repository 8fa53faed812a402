package nl.wederkerig.proceedings;

import java.util.List;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/** What the process asks of procedures, and what it tells them. Each act locks the dossier and asserts that the domain agrees. */
public interface ProcedureSteps {

    /** Nobody did the step in time (A7). @throws StepNotLapsed when the domain says otherwise */
    void lapsed(AgreementId agreement, String dispute, StepKind kind);

    /** Of the procedure that was opened last. */
    ProcedureSchedule schedule(AgreementId agreement, String dispute);

    /** The organisations that hold the step; none where appointed persons do, or where it is not to be done. */
    List<OrganisationId> holders(AgreementId agreement, String dispute, StepKind kind);
}
