package nl.wederkerig.overview;

import java.time.Instant;
import java.util.List;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/** What happened in the dossiers that somebody sees in full, since the last time that this person came to look. */
public interface Changes {

    /**
     * Looking again within an hour is the same visit. Without what the person did, and without what the person finds in no history.
     * One statement, besides those that say who looks.
     */
    Since lastVisit(Actor person);

    /**
     * @param last     when the last visit was; null for a first one, of which nothing is told
     * @param dossiers those in which something happened last come first
     * @param total    of all dossiers in which something happened, not counted beyond the last few thousand events
     */
    record Since(Instant last, List<Dossier> dossiers, long total) {

        public Since {
            dossiers = List.copyOf(dossiers);
        }
    }

    /** @param latest a few, the last first. @param events how many there are */
    record Dossier(AgreementId agreement, String reference, String title, List<RecordedEvent> latest, long events) {

        public Dossier {
            latest = List.copyOf(latest);
        }
    }
}
