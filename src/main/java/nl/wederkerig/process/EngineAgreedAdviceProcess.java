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
        if (disputes.instance(PLANNED, agreement, advice).isEmpty()) {
            engine.start(PLANNED, agreement, with(ProcessVariables.DISPUTE, advice).and(ProcessVariables.ADVICE_BEGINS, beginsAt));
        }
    }

    /** One that waits under the model of before it could be brought forward does so at its timer. */
    @Override
    public void broughtForward(AgreementId agreement, String advice) {
        if (disputes.waitsFor(agreement, advice, "AdviceBroughtForward")) {
            disputes.deliver(agreement, advice, "AdviceBroughtForward", new ProcessVariables());
        } else {
            disputes.timer(PLANNED, agreement, advice, "Timer_AdviceBegins").ifPresent(engine::fire);
        }
    }

    @Override
    public void over(AgreementId agreement, String advice) {
        disputes.instance(PLANNED, agreement, advice).ifPresent(instance -> engine.end(instance, "The agreement has ended"));
    }
}
