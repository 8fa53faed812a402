package nl.wederkerig.web.dispute;

import java.util.List;
import java.util.Map;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.agreement.Texts;
import org.springframework.stereotype.Component;

/** Says to who just consented in a dispute who has still to consent to the same, by name, or that all of them have. */
@Component
public class GivenConsents {

    private final DisputeWords words;
    private final Texts texts;

    GivenConsents(DisputeWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /** As {@link #said(DisputeView, List, Map, Actor)}, where it takes all parties to the dispute. */
    public String said(DisputeView dispute, Map<OrganisationId, ?> waiting, Actor actor) {
        return said(dispute, dispute.parties(), waiting, actor);
    }

    /**
     * @param needed  whose consent it takes
     * @param waiting to what each of them consented and not all; without the actor's own once that took effect
     */
    String said(DisputeView dispute, List<OrganisationId> needed, Map<OrganisationId, ?> waiting, Actor actor) {
        Object own = waiting.get(actor.organisation());
        boolean complete = own == null;
        List<OrganisationId> named = complete ? needed : needed.stream().filter(each -> !own.equals(waiting.get(each))).toList();
        return texts.get(complete ? "web.dispute.done.complete" : "web.dispute.done.awaited", words.joined(named, words.names(List.of(dispute))),
                named.stream().distinct().count());
    }
}
