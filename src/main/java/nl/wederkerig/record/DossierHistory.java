package nl.wederkerig.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.shared.AgreementId;

/**
 * Reads what the record holds of one dossier. Whether the reader may see the dossier is for the caller to establish. Events whose
 * payload says {@code ownSide} are on no page and in no count: what they tell is read on the pages of the side that it belongs to.
 */
public interface DossierHistory {

    /**
     * @param page from 0; a page beyond the last is empty
     * @param size 1 to 200
     */
    HistoryPage of(AgreementId agreement, int page, int size);

    /**
     * The same without the events of some types, and without those whose payload says {@code rijkOnly}: neither shown nor counted.
     *
     * @param types may be empty
     */
    HistoryPage without(Set<String> types, AgreementId agreement, int page, int size);

    /**
     * As {@link #without}, and without what happened in other disputes than those named.
     *
     * @param disputes keys within the dossier; may be empty
     */
    HistoryPage ofDisputes(Set<String> disputes, Set<String> withoutTypes, AgreementId agreement, int page, int size);

    /** All events with a sequence greater than the given one, in the order in which they were recorded. */
    List<RecordedEvent> after(AgreementId agreement, long sequence);

    /** When the dossier's last event happened; empty for a dossier without events. */
    Optional<Instant> lastEffectiveAt(AgreementId agreement);
}
