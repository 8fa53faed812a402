package nl.wederkerig.process;

import nl.wederkerig.shared.AgreementId;

/** The engine is not where the domain is: a defect, never passed over in silence. */
class EngineDisagrees extends IllegalStateException {

    EngineDisagrees(AgreementId agreement, String what) {
        super("agreement " + agreement + ": " + what);
    }
}
