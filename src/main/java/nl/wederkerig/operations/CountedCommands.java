package nl.wederkerig.operations;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import nl.wederkerig.shared.DomainEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts what this node committed: commands, and the events of each type that they recorded. What is rolled back does not count. */
@Component
class CountedCommands {

    private final MeterRegistry meters;

    CountedCommands(MeterRegistry meters) {
        this.meters = meters;
    }

    @EventListener
    void happened(DomainEvent event) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        Command command = (Command) TransactionSynchronizationManager.getResource(this);
        if (command == null) {
            command = new Command();
            TransactionSynchronizationManager.bindResource(this, command);
            TransactionSynchronizationManager.registerSynchronization(command);
        }
        command.events.merge(event.getClass().getSimpleName(), 1, Integer::sum);
    }

    /** One transaction in which something was recorded. */
    private final class Command implements TransactionSynchronization {

        private final Map<String, Integer> events = new HashMap<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(CountedCommands.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(CountedCommands.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(CountedCommands.this);
            if (status == STATUS_COMMITTED) {
                Counter.builder("wederkerig.commands").description("Commands that were committed").register(meters).increment();
                events.forEach((type, times) -> Counter.builder("wederkerig.events").description("Events that were recorded, by their type")
                        .tag("type", type).register(meters).increment(times));
            }
        }
    }
}
