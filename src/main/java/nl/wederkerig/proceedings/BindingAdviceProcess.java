package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;

/** The process that binding advice runs in, beside what it shares with other procedures ({@link ProceedingsProcess}). */
public interface BindingAdviceProcess {

    /** While the arbiters sit: they decide on it beside all else. The moment before which is known ({@link ProcedureSteps#schedule}). */
    void jurisdictionContested(AgreementId agreement, String dispute);
}
