package nl.wederkerig.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What several parts of a page ask in one transaction that only reads, asked once: within it nothing changes. */
public final class ReadOnce {

    private ReadOnce() {}

    /** @param key what is asked, with what it is asked about. In any other transaction it is asked each time */
    public static <T> T of(Object key, Supplier<T> ask) {
        Optional<T> known = known(key);
        return known.orElseGet(() -> {
            T answer = ask.get();
            keep(key, answer);
            return answer;
        });
    }

    /** What was asked, or kept, before. */
    @SuppressWarnings("unchecked")
    public static <T> Optional<T> known(Object key) {
        return onlyReads() ? Optional.ofNullable((T) kept().get(key)) : Optional.empty();
    }

    /** As if it had been asked. */
    public static void keep(Object key, Object answer) {
        if (onlyReads()) {
            kept().put(key, answer);
        }
    }

    private static boolean onlyReads() {
        return TransactionSynchronizationManager.isSynchronizationActive() && TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private static Map<Object, Object> kept() {
        for (TransactionSynchronization each : TransactionSynchronizationManager.getSynchronizations()) {
            if (each instanceof Kept kept) {
                return kept.answers;
            }
        }
        Kept kept = new Kept();
        TransactionSynchronizationManager.registerSynchronization(kept);
        return kept.answers;
    }

    private static final class Kept implements TransactionSynchronization {

        private final Map<Object, Object> answers = new HashMap<>();
    }
}
