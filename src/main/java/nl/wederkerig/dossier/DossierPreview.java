package nl.wederkerig.dossier;

import java.util.List;
import nl.wederkerig.record.RecordedEvent;

/**
 * What an import would give.
 *
 * @param status    of the agreement after the import, the name of an AgreementStatus
 * @param timeline  the events that would stand in the record, in order
 */
public record DossierPreview(String reference, String title, String status, List<RecordedEvent> timeline) {

    public DossierPreview {
        timeline = List.copyOf(timeline);
    }
}
