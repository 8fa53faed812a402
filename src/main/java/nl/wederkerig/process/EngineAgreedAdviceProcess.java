package nl.wederkerig.process;

import static nl.wederkerig.process.ProcessVariables.with;

import java.time.Instant;
import nl.wederkerig.dispute.AgreedAdviceProcess;
import nl.wederkerig.shared.AgreementId;
import org.springframework.stereotype.Component;

/** Carries each advice that was agreed on in a timetable through the model {@code PlannedExpertAdvice}. */
@Component
class EngineAgreedAdviceProcess implements AgreedAdviceProcess {

    static final String PLANNED = "PlannedExpertAdvice";

    private final Engine engine;
    private final EngineDisputes disputes;

    EngineAgreedAdviceProcess(Engine engine, EngineDisputes disputes) {
        this.engine = engine;
        this.disputes = disputes;
    }

    @Override
    public void agreed(AgreementId agreement, String advice, Instant beginsAt) {
        engine.start(PLANNED, agreement, with(ProcessVariables.DISPUTE, advice).and(ProcessVariables.ADVICE_BEGINS, beginsAt));
    }

    @Override
    public void over(AgreementId agreement, String advice) {
        disputes.instance(PLANNED, agreement, advice).ifPresent(instance -> engine.end(instance, "The agreement has ended"));
    }
}
