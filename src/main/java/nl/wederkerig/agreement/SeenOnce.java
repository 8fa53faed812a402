package nl.wederkerig.agreement;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What somebody sees of an agreement, asked once in a transaction that only reads: within it nothing changes. */
final class SeenOnce {

    private record Key(AgreementId agreement, Actor actor) {}

    private SeenOnce() {}

    static AgreementVisibility.Seen of(AgreementId agreement, Actor actor, Supplier<AgreementVisibility.Seen> ask) {
        boolean reads = TransactionSynchronizationManager.isSynchronizationActive() && TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        return reads ? kept().computeIfAbsent(new Key(agreement, actor), key -> ask.get()) : ask.get();
    }

    private static Map<Key, AgreementVisibility.Seen> kept() {
        for (TransactionSynchronization each : TransactionSynchronizationManager.getSynchronizations()) {
            if (each instanceof Kept kept) {
                return kept.seen;
            }
        }
        Kept kept = new Kept();
        TransactionSynchronizationManager.registerSynchronization(kept);
        return kept.seen;
    }

    private static final class Kept implements TransactionSynchronization {

        private final Map<Key, AgreementVisibility.Seen> seen = new HashMap<>();
    }
}
