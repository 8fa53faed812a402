package nl.wederkerig.process;

import nl.wederkerig.proceedings.BindingAdviceProcess;
import nl.wederkerig.proceedings.ProcedureSteps;
import nl.wederkerig.shared.AgreementId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the model {@code BindingAdviceProcedure} is told beside the steps that all procedures share. */
@Component
class EngineBindingAdviceProcess implements BindingAdviceProcess {

    private static final String MODEL = "BindingAdviceProcedure";

    private final Engine engine;
    private final EngineDisputes disputes;
    private final ProcedureSteps procedures;

    EngineBindingAdviceProcess(Engine engine, EngineDisputes disputes, @Lazy ProcedureSteps procedures) {
        this.engine = engine;
        this.disputes = disputes;
        this.procedures = procedures;
    }

    @Override
    public void jurisdictionContested(AgreementId agreement, String dispute) {
        tell(agreement, dispute);
        disputes.deliver(agreement, dispute, "JurisdictionContested", new ProcessVariables());
    }

    /** The moments and the facts as they are now. */
    private void tell(AgreementId agreement, String dispute) {
        ProcessVariables known = ProcedureLapses.schedule(procedures.schedule(agreement, dispute));
        disputes.instance(MODEL, agreement, dispute).ifPresent(instance -> engine.set(instance, known));
    }
}
