package nl.wederkerig.agreement;

import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.deadline.LapseEvent;
import nl.wederkerig.shared.DomainEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What-if agreements with a day, which the register of deadlines tells once when it begins (T74). */
@Component
class OccurringWhatIfs implements LapseEvent {

    private final AgreementStore store;
    private final WhatIfDesk desk;

    OccurringWhatIfs(AgreementStore store, WhatIfDesk desk) {
        this.store = store;
        this.desk = desk;
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.OCCURRENCE;
    }

    @Override
    public DomainEvent of(Deadline lapsed) {
        return desk.occurred(store.locked(lapsed.agreement()), AgreementDeadlines.numberOf(lapsed.key()), lapsed.lastDay(), null, null);
    }

    /** What a party declared stands already. */
    @EventListener
    void stand(WhatIfOccurred event) {
        desk.stand(store.locked(event.agreement()), event);
    }
}
