package nl.wederkerig.commitment;

import java.util.concurrent.TimeUnit;
import nl.wederkerig.agreement.DossierLock;
import nl.wederkerig.commitment.FollowUps.Waiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Begins to follow what has been reminded of, apart from the sweep that reminds of many at once: each dossier in a transaction
 * of its own, on every node; one that fails keeps no other waiting. With {@code wederkerig.sweep.enabled=false} it is off, as for a replay.
 */
@Component
@ConditionalOnProperty(name = "wederkerig.sweep.enabled", matchIfMissing = true)
class FollowEveryMinute {

    private static final int AT_MOST = 500;
    private static final Logger LOG = LoggerFactory.getLogger(FollowEveryMinute.class);

    private final RemindedCommitments reminded;
    private final FollowUps followUps;
    private final DossierLock lock;
    private final TransactionTemplate transaction;

    FollowEveryMinute(RemindedCommitments reminded, FollowUps followUps, @Lazy DossierLock lock, PlatformTransactionManager transactions) {
        this.reminded = reminded;
        this.followUps = followUps;
        this.lock = lock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void follow() {
        reminded.some(AT_MOST).forEach(this::follow);
    }

    private void follow(Waiting waiting) {
        try {
            transaction.executeWithoutResult(status -> {
                lock.lock(waiting.agreement());
                followUps.follow(waiting.agreement(), waiting.commitment());
            });
        } catch (RuntimeException failed) {
            LOG.error("Commitment {} of agreement {} could not be followed; tried again in a minute", waiting.commitment(),
                    waiting.agreement(), failed);
        }
    }
}
