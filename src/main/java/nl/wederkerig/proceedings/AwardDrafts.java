package nl.wederkerig.proceedings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/**
 * Drafts of an award, for those who have a seat in the tribunal, arbiters and their secretaries; for everybody else there are none
 * (D9). Nothing that was kept is overwritten. They go when the award is issued.
 */
public interface AwardDrafts {

    /** The last; empty without any, and for who does not write at it. */
    Optional<AwardDraft> last(AgreementId agreement, String dispute, Actor actor);

    /** One of them; empty where there is none of that number. @throws nl.wederkerig.shared.NotFound for who does not write at it */
    Optional<AwardDraft> one(AgreementId agreement, String dispute, int number, Actor actor);

    /** A part of them, the newest first. @param page from 0. @throws nl.wederkerig.shared.NotFound for who does not write at it */
    DraftPage of(AgreementId agreement, String dispute, int page, int size, Actor actor);

    /** @param total also those of other parts */
    record DraftPage(List<AwardDraft> drafts, int total) {

        public DraftPage {
            drafts = List.copyOf(drafts);
        }
    }

    /** The newest first. @throws nl.wederkerig.shared.NotFound for who does not write at it */
    List<AwardDraft> of(AgreementId agreement, String dispute, Actor actor);

    /**
     * @param shown number of the draft that it was written from; 0 for none
     * @throws nl.wederkerig.shared.NotFound     for who does not write at it
     * @throws nl.wederkerig.shared.InvalidInput where a text is too long
     */
    Kept keep(AgreementId agreement, String dispute, int shown, Map<String, List<String>> fields, Actor actor);

    /** @param overtaken whether somebody else kept one in the meantime */
    record Kept(AwardDraft draft, boolean overtaken) {}
}
