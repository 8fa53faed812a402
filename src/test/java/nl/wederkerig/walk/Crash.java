package nl.wederkerig.walk;

import java.util.concurrent.atomic.AtomicInteger;
import nl.wederkerig.shared.DomainEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What ends a command in the middle: when it has recorded so many events, or when only the commit is left to be done. */
final class Crash extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Crash() {
        super("in the middle of a command", null, false, false);
    }

    static void beforeCommit(Walked walk, Runnable command) {
        new TransactionTemplate(walk.bean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            command.run();
            throw new Crash();
        });
    }

    static void afterEvents(int events, Walked walk, Runnable command) {
        var recorded = new AtomicInteger();
        ApplicationListener<PayloadApplicationEvent<DomainEvent>> listener = ApplicationListener.forPayload(event -> {
            if (recorded.incrementAndGet() == events) {
                throw new Crash();
            }
        });
        var application = (ConfigurableApplicationContext) walk.application();
        application.addApplicationListener(listener);
        try {
            command.run();
        } finally {
            application.removeApplicationListener(listener);
        }
    }
}
