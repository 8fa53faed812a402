package nl.wederkerig.process;

import org.springframework.stereotype.Component;

/**
 * Whether it is the process that calls the domain, as when a timer fires. What the domain then tells the process to do is
 * what the process is doing already.
 */
@Component
class EngineInitiative {

    private final ThreadLocal<Boolean> taken = ThreadLocal.withInitial(() -> false);

    void take(Runnable command) {
        boolean outer = taken.get();
        taken.set(true);
        try {
            command.run();
        } finally {
            taken.set(outer);
        }
    }

    boolean isTaken() {
        return taken.get();
    }
}
