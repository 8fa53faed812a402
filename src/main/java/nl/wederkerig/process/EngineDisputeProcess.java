package nl.wederkerig.process;

import static nl.wederkerig.process.ProcessVariables.with;

import java.time.Instant;
import java.util.stream.Stream;
import nl.wederkerig.dispute.DisputeEnd;
import nl.wederkerig.dispute.DisputeProcess;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/**
 * Carries a dispute through the models {@code DisputeResolution} and {@code Consultation}. An agreement can have several: the
 * variable {@code disputeKey} tells them apart.
 */
@Component
class EngineDisputeProcess implements DisputeProcess {

    static final String DISPUTE_RESOLUTION = "DisputeResolution";
    static final String CONSULTATION = "Consultation";

    private final Engine engine;
    private final EngineDisputes disputes;
    private final EngineInitiative initiative;

    EngineDisputeProcess(Engine engine, EngineDisputes disputes, EngineInitiative initiative) {
        this.engine = engine;
        this.disputes = disputes;
        this.initiative = initiative;
    }

    @Override
    public void raised(AgreementId agreement, String dispute, boolean interestsAsked, Instant executiveFrom, Instant elapsesAt) {
        engine.start(DISPUTE_RESOLUTION, agreement, moments(executiveFrom, elapsesAt)
                .and(ProcessVariables.DISPUTE, dispute)
                .and(ProcessVariables.DEADLOCK, false)
                .and(ProcessVariables.INTERESTS_ASKED, interestsAsked)
                .and(ProcessVariables.EXECUTIVES_MET, false));
    }

    @Override
    public void deadlockRaised(AgreementId agreement, String dispute) {
        engine.start(DISPUTE_RESOLUTION, agreement, with(ProcessVariables.DISPUTE, dispute).and(ProcessVariables.DEADLOCK, true));
    }

    private static ProcessVariables moments(Instant executiveFrom, Instant elapsesAt) {
        return with(ProcessVariables.HALF_TERM, executiveFrom).and(ProcessVariables.CONSULTATION_ELAPSES, elapsesAt);
    }

    /** Stated unasked, there is no task for it. */
    @Override
    public void interestStated(AgreementId agreement, String dispute, OrganisationId by) {
        disputes.task(agreement, dispute, "Task_StateInterest", Group.of(by)).ifPresent(engine::complete);
    }

    @Override
    public void executiveConsultationHeld(AgreementId agreement, String dispute) {
        disputes.instance(CONSULTATION, agreement, dispute)
                .ifPresent(id -> engine.set(id, with(ProcessVariables.EXECUTIVES_MET, true)));
        disputes.task(agreement, dispute, "Task_HoldExecutiveConsultation").ifPresent(engine::complete);
    }

    @Override
    public void consultationSuspended(AgreementId agreement, String dispute, Instant resumesAt) {
        disputes.timer(CONSULTATION, agreement, dispute, "Timer_ConsultationElapsed").ifPresent(engine::hold);
        disputes.timer(CONSULTATION, agreement, dispute, "Timer_HalfTermPassed").ifPresent(engine::hold);
        disputes.timer(DISPUTE_RESOLUTION, agreement, dispute, "Timer_ConsultationResumes").ifPresentOrElse(
                timer -> engine.move(timer, resumesAt),
                () -> disputes.deliver(agreement, dispute, "ConsultationSuspended",
                        with(ProcessVariables.CONSULTATION_RESUMES, resumesAt)));
    }

    @Override
    public void consultationMoved(AgreementId agreement, String dispute, Instant executiveFrom, Instant elapsesAt) {
        ProcessVariables moments = moments(executiveFrom, elapsesAt);
        disputes.instance(DISPUTE_RESOLUTION, agreement, dispute).ifPresent(id -> engine.set(id, moments));
        disputes.instance(CONSULTATION, agreement, dispute).ifPresent(id -> engine.set(id, moments));
        disputes.timer(CONSULTATION, agreement, dispute, "Timer_HalfTermPassed").ifPresent(timer -> engine.move(timer, executiveFrom));
        disputes.timer(CONSULTATION, agreement, dispute, "Timer_ConsultationElapsed").ifPresent(timer -> engine.move(timer, elapsesAt));
        if (!initiative.isTaken()) {
            endSuspension(agreement, dispute);
        }
    }

    @Override
    public void thirdPartyAsked(AgreementId agreement, String dispute) {
        endSuspension(agreement, dispute);
        disputes.deliver(agreement, dispute, "ThirdPartyAsked", new ProcessVariables());
    }

    private void endSuspension(AgreementId agreement, String dispute) {
        if (disputes.waitsFor(agreement, dispute, "ConsultationResumed")) {
            disputes.deliver(agreement, dispute, "ConsultationResumed", new ProcessVariables());
        }
    }

    /** What the process brought about itself it knows, and so with a procedure that ended in a settlement. */
    @Override
    public void ended(AgreementId agreement, String dispute, DisputeEnd end) {
        boolean settled = end == DisputeEnd.SETTLED;
        if (initiative.isTaken() || !settled && end != DisputeEnd.WITHDRAWN) {
            return;
        }
        Stream.of(settled ? "ConsultationSettled" : "ConsultationWithdrawn", settled ? "ProcedureSettled" : "ProcedureWithdrawn")
                .filter(message -> disputes.waitsFor(agreement, dispute, message))
                .forEach(message -> disputes.deliver(agreement, dispute, message, new ProcessVariables()));
    }
}
