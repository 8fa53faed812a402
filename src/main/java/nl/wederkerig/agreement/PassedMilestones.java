package nl.wederkerig.agreement;

import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.deadline.LapseEvent;
import nl.wederkerig.shared.DomainEvent;
import org.springframework.stereotype.Component;

/** A milestone that passes without a report is told once, by the register that holds its day (T71). */
@Component
class PassedMilestones implements LapseEvent {

    private final AgreementStore store;

    PassedMilestones(AgreementStore store) {
        this.store = store;
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.MILESTONE;
    }

    @Override
    public boolean calls(Deadline lapsed) {
        return AgreementDeadlines.isMilestone(lapsed.key());
    }

    @Override
    public DomainEvent of(Deadline lapsed) {
        int number = AgreementDeadlines.numberOf(lapsed.key());
        Milestone milestone = store.locked(lapsed.agreement()).arrangement().milestone(number);
        return new MilestonePassed(lapsed.agreement(), number, milestone.title(), lapsed.lastDay(), lapsed.holders());
    }
}
