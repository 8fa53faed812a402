package nl.wederkerig.shared;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Gives work that goes on by itself the time to be done with when it is small. */
public final class Patience {

    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
    private static final int SECONDS = 3;

    private Patience() {}

    /**
     * Waits for some seconds at most. Within a transaction it does not wait at all: that would hold a connection, and all that was locked.
     *
     * @param name to tell what it was
     * @throws IllegalStateException when the work failed meanwhile
     */
    public static void with(Future<?> work, String name) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return;
        }
        try {
            work.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException longer) {
            LOG.debug("{} takes longer", name);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(name, failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
