package nl.wederkerig.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/** What happened in the dossiers that somebody sees in full, since the last time that this person came to look. */
public interface Changes {

    /**
     * Looking again within an hour is the same visit. Without what the person did, and without what the person finds in no history.
     * One statement, besides those that say who looks.
     *
     * @param otherwise the day from which is told on a first visit, and where nothing happened since the last one
     */
    Since lastVisit(LocalDate otherwise, Actor person);

    /**
     * What happened from the day on in the dossiers that the person sees in full and to which both the own organisation and any of the
     * others are party, not as co-signer only unless there is no other; whoever did it; a few of each. One statement, besides those that
     * say who looks.
     */
    Since between(Set<OrganisationId> others, LocalDate from, Actor person);

    /** As {@link #between(Set, LocalDate, Actor)}, any part of the dossiers; in a statement more where that part is beyond the end. @param page from 0 */
    Since between(Set<OrganisationId> others, LocalDate from, int page, int size, Actor person);

    /**
     * What others did from the day on in the dossiers that the person sees in full; a few of each. No visit. One statement, besides those
     * that say who looks, and another where the part is beyond the end.
     *
     * @param page from 0
     */
    Since since(LocalDate from, int page, int size, Actor person);

    /**
     * @param last     when the last visit was; null for a first one; the beginning of the day from which was asked
     * @param lately   nothing happened since the last visit, and what did from an earlier day on is told
     * @param dossiers those in which something happened last come first; a few
     * @param total    of all dossiers in which something happened, those that are not told too
     */
    record Since(Instant last, boolean lately, List<Dossier> dossiers, long total) {

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
