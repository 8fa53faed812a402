package nl.wederkerig.commitment;

import java.util.List;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.deadline.DeadlineRegister;
import nl.wederkerig.deadline.LapseEvent;
import nl.wederkerig.shared.DomainEvent;
import org.springframework.stereotype.Component;

/** Keeps the date of each commitment that is owed in the register of deadlines; its lapse makes it overdue. */
@Component
class CommitmentDeadlines implements LapseEvent {

    private static final String PREFIX = "commitment:";

    private final DeadlineRegister register;

    CommitmentDeadlines(DeadlineRegister register) {
        this.register = register;
    }

    /** Enters, moves or closes the deadline, as the commitment stands. */
    void keep(Commitment commitment) {
        String key = PREFIX + commitment.key();
        if (commitment.status().canBeOverdue() && commitment.due() != null) {
            register.set(new Deadline(commitment.agreement(), key, DeadlineKind.COMMITMENT, "commitment", commitment.owedFrom(),
                    commitment.due(), List.of(commitment.obligor())).recordingLapse());
        } else {
            register.close(commitment.agreement(), key);
        }
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.COMMITMENT;
    }

    @Override
    public DomainEvent of(Deadline lapsed) {
        return new CommitmentOverdue(lapsed.agreement(), lapsed.key().substring(PREFIX.length()), lapsed.lastDay());
    }
}
