package nl.wederkerig.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What begins in a transaction is not waited for in it. */
class PatienceTest {

    /** Never done; remembers whether somebody waited for it. */
    private static final class Work extends FutureTask<Void> {

        private boolean awaited;

        Work() {
            super(() -> null);
        }

        @Override
        public Void get(long timeout, TimeUnit unit) throws TimeoutException {
            awaited = true;
            throw new TimeoutException();
        }
    }

    @Test
    void outside_a_transaction_work_gets_some_seconds() {
        Work work = new Work();
        Patience.with(work, "work");
        assertThat(work.awaited).isTrue();
    }

    @Test
    void a_transaction_is_not_held_open_for_it() {
        Work work = new Work();
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            Patience.with(work, "work");
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
        assertThat(work.awaited).isFalse();
    }

    @Test
    void work_that_failed_is_not_taken_for_done() {
        FutureTask<Void> failed = new FutureTask<>(() -> {
            throw new UnsupportedOperationException();
        });
        failed.run();
        assertThatThrownBy(() -> Patience.with(failed, "work")).isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(UnsupportedOperationException.class);
    }
}
