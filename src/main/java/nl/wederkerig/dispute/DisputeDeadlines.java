package nl.wederkerig.dispute;

import java.util.Optional;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.deadline.DeadlineRegister;
import nl.wederkerig.shared.AgreementId;
import org.springframework.stereotype.Component;

/** Keeps what must be done in a dispute in the register of deadlines, under {@code dispute:<dispute>:<step>}. */
@Component
class DisputeDeadlines {

    private static final String PREFIX = "dispute:";
    private static final String CONSULTATION = ":consultation";
    static final String CONSULTATION_LABEL = "dispute.consultation";

    private final DeadlineRegister register;

    DisputeDeadlines(DeadlineRegister register) {
        this.register = register;
    }

    /** Which step of which dispute a deadline is about; empty for deadlines of other features. */
    record About(String dispute, StepKind step) {}

    static Optional<About> about(String deadline) {
        int end = deadline.lastIndexOf(':');
        if (!deadline.startsWith(PREFIX) || end < PREFIX.length()) {
            return Optional.empty();
        }
        String code = deadline.substring(end + 1);
        for (StepKind kind : StepKind.values()) {
            if (kind.code().equals(code)) {
                return Optional.of(new About(deadline.substring(PREFIX.length(), end), kind));
            }
        }
        return Optional.empty();
    }

    static String key(Dispute dispute, OpenStep step) {
        return PREFIX + dispute.key() + ":" + step.kind().code();
    }

    static String consultationKey(Dispute dispute) {
        return PREFIX + dispute.key() + CONSULTATION;
    }

    static String label(OpenStep step) {
        return "dispute." + step.kind().code();
    }

    void open(Dispute dispute, OpenStep step) {
        register.set(new Deadline(dispute.agreement(), key(dispute, step), DeadlineKind.RESPONSE, label(step), step.startedOn(),
                step.lastDay(), step.holders()).recordingLapse());
    }

    /** Of the consultation, held by both sides; its end is the business of the process. */
    void consultation(Dispute dispute) {
        Consultation consultation = dispute.consultation();
        String key = consultationKey(dispute);
        register.set(new Deadline(dispute.agreement(), key, DeadlineKind.TERM, CONSULTATION_LABEL,
                consultation.term().startDay(), consultation.lastDay(), dispute.parties()));
        if (consultation.suspended()) {
            register.suspend(dispute.agreement(), key, consultation.resumesOn());
        }
    }

    void consultationEnded(Dispute dispute) {
        register.close(dispute.agreement(), consultationKey(dispute));
    }

    void closeStep(AgreementId agreement, String deadline) {
        register.close(agreement, deadline);
    }

    void closeAll(Dispute dispute) {
        register.closeAll(dispute.agreement(), PREFIX + dispute.key() + ":");
    }
}
