package nl.wederkerig.web.start;

import java.util.Iterator;
import java.util.List;
import nl.wederkerig.overview.Changes;
import nl.wederkerig.overview.EventTexts;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Dates;
import org.springframework.stereotype.Component;

/** Says what has changed since the reader was here last, or lately, an agreement after the other. */
@Component
public class ChangesModel {

    private static final int DAYS = 7;

    private final Changes changes;
    private final EventTexts sentences;
    private final Texts texts;
    private final Dates dates;

    ChangesModel(Changes changes, EventTexts sentences, Texts texts, Dates dates) {
        this.changes = changes;
        this.sentences = sentences;
        this.texts = texts;
        this.dates = dates;
    }

    /** On a first visit, and where nothing happened since the last one, what changed in the last seven days. */
    StartView.Changed of(Actor actor) {
        return told(changes.lastVisit(dates.today().minusDays(DAYS), actor));
    }

    /** In sentences, in one statement for all the organisations in them. */
    public StartView.Changed told(Changes.Since since) {
        List<RecordedEvent> all = since.dossiers().stream().flatMap(each -> each.latest().stream()).toList();
        Iterator<String> said = (all.isEmpty() ? List.<String>of() : sentences.sentences(all, dates.today(), texts.locale())).iterator();
        List<StartView.ChangedDossier> dossiers = since.dossiers().stream().map(each -> new StartView.ChangedDossier(
                "/akkoorden/" + each.agreement(), "/akkoorden/" + each.agreement() + "/geschiedenis", each.reference(), each.title(),
                each.latest().stream().map(event -> new StartView.Happened(dates.dayOf(event.effectiveAt()), said.next())).toList(),
                each.events() - each.latest().size())).toList();
        return new StartView.Changed(since.last() == null ? null : dates.moment(since.last()), since.lately(), dossiers, since.total());
    }
}
