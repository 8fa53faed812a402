package nl.wederkerig.notification;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.deadline.ReminderSent;
import nl.wederkerig.notification.Notices.Told;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.signing.LastNoticeGiven;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears what people are to be told, and writes all of a transaction down at its end, in it. Deaf to replays, and to what an import
 * or an act entered afterwards tells of the past.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class NoticeListener {

    private static final Duration PAST = Duration.ofDays(1);
    private static final String CO_SIGNATURE = "co-signature";

    private final Notices notices;
    private final EffectiveTime time;

    NoticeListener(Notices notices, EffectiveTime time) {
        this.notices = notices;
        this.time = time;
    }

    @EventListener
    void on(ReminderSent reminder) {
        hear(new Told(reminder.agreement(), reminder.deadline(), NoticeKind.REMINDER, reminder.daysBefore()));
    }

    @EventListener
    void on(LastNoticeGiven notice) {
        hear(new Told(notice.agreement(), CO_SIGNATURE, NoticeKind.LAST_NOTICE, null));
    }

    private void hear(Told told) {
        if (!time.isReplay() && time.now().isAfter(time.recordedAt().minus(PAST))) {
            heard().told.add(told);
        }
    }

    private Heard heard() {
        for (TransactionSynchronization each : TransactionSynchronizationManager.getSynchronizations()) {
            if (each instanceof Heard heard) {
                return heard;
            }
        }
        Heard heard = new Heard();
        TransactionSynchronizationManager.registerSynchronization(heard);
        return heard;
    }

    private final class Heard implements TransactionSynchronization {

        private final List<Told> told = new ArrayList<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            notices.write(told, time.recordedAt());
        }
    }
}
