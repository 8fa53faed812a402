package nl.wederkerig.proceedings;

import java.util.Set;
import nl.wederkerig.dispute.StepKind;

/** What follows on the lapse of some steps where it is more than another step: for those the procedure's policy is not asked. */
interface LapseRule {

    Set<StepKind> kinds();

    /** The step is removed, and its lapse recorded; the dossier is locked. */
    void lapsed(Proceedings proceedings, OpenStep step);
}
