package nl.wederkerig.proceedings;

import java.time.Instant;
import java.util.List;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/**
 * The process that a procedure runs in, in the words of the procedure. Called within the command's transaction after the
 * aggregate has changed and its event stands in the record. What the process does by itself it is not told.
 */
public interface ProceedingsProcess {

    /** A step was done, or makes no sense any more; what is to be done now is known already ({@link ProcedureSteps#schedule}). */
    void stepDone(AgreementId agreement, String dispute, StepKind kind);

    /** Some did what was asked of each. @param left who has still to do it */
    void stepHeldBy(AgreementId agreement, String dispute, StepKind kind, List<OrganisationId> left);

    /** @param lapsesAt the first moment after its last day (Europe/Amsterdam midnight) */
    void stepMoved(AgreementId agreement, String dispute, StepKind kind, Instant lapsesAt);
}
