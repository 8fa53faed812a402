package nl.wederkerig.record;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What one thread appended to many dossiers and has not written yet. Whatever reads the record has it written first. */
@Component
class PendingEvents {

    private final EventBatch batch;
    private final ThreadLocal<List<CanonicalForm.Content>> kept = new ThreadLocal<>();

    PendingEvents(EventBatch batch) {
        this.batch = batch;
    }

    /** Keeps what is appended during the work, and writes it when that is done; nothing of work that fails. */
    void during(Runnable work) {
        if (kept.get() != null) {
            work.run();
            return;
        }
        kept.set(new ArrayList<>());
        try {
            work.run();
            write();
        } finally {
            kept.remove();
        }
    }

    /** Whether the event is kept; if not, it is to be written at once. */
    boolean keeps(CanonicalForm.Content event) {
        List<CanonicalForm.Content> events = kept.get();
        return events != null && events.add(event);
    }

    void write() {
        List<CanonicalForm.Content> events = kept.get();
        if (events != null && !events.isEmpty()) {
            batch.write(List.copyOf(events));
            events.clear();
        }
    }
}
