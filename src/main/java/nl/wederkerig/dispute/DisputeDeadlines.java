package nl.wederkerig.dispute;

import nl.wederkerig.agreement.Milestone;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.deadline.DeadlineRegister;
import org.springframework.stereotype.Component;

/** Keeps the consultation of a dispute in the register of deadlines, under {@code dispute:<dispute>:consultation}. */
@Component
class DisputeDeadlines {

    private static final String PREFIX = "dispute:";
    private static final String CONSULTATION = ":consultation";
    static final String CONSULTATION_LABEL = "dispute.consultation";

    private final DeadlineRegister register;

    DisputeDeadlines(DeadlineRegister register) {
        this.register = register;
    }

    static String consultationKey(Dispute dispute) {
        return PREFIX + dispute.key() + CONSULTATION;
    }

    /** Of the consultation, held by both sides; its end is the business of the process. */
    void consultation(Dispute dispute) {
        Consultation consultation = dispute.consultation();
        String key = consultationKey(dispute);
        register.set(new Deadline(dispute.agreement(), key, DeadlineKind.TERM, CONSULTATION_LABEL,
                consultation.term().startDay(), consultation.lastDay(), dispute.disputants().parties()));
        if (consultation.suspended()) {
            register.suspend(dispute.agreement(), key, consultation.resumesOn());
        }
    }

    void consultationEnded(Dispute dispute) {
        register.close(dispute.agreement(), consultationKey(dispute));
    }

    /** An agreed advice has begun: its milestone is nobody's any more. @param number of the milestone, from 1 */
    void adviceBegan(Dispute advice, int number) {
        register.close(advice.agreement(), Milestone.deadline(number));
    }

    void closeAll(Dispute dispute) {
        register.closeAll(dispute.agreement(), PREFIX + dispute.key() + ":");
    }
}
