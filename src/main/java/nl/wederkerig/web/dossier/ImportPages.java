package nl.wederkerig.web.dossier;

import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.dossier.FaultyDossier;
import nl.wederkerig.dossier.WorkFile;
import nl.wederkerig.dossier.WorkView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Form;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The page of the import of one file, as far as it is. */
@Component
class ImportPages {

    private static final String TEXT = "text";

    private final Texts texts;
    private final Agreements agreements;

    ImportPages(Texts texts, @Lazy Agreements agreements) {
        this.texts = texts;
        this.agreements = agreements;
    }

    /** @param done what was just done, null after nothing. @param doneUrl where that is found */
    ImportView empty(Form form, String done, String doneUrl) {
        return new ImportView(form, List.of(), null, done, doneUrl);
    }

    /** What cannot be read, with every mistake in it. */
    ImportView of(FaultyDossier faulty, String text) {
        return faulty(text, faulty.mistakes().stream().map(mistake -> new ImportView.Place(mistake.line(), mistake.column(),
                texts.get("dossier.mistake." + mistake.code(), mistake.arguments().toArray()))).toList());
    }

    /** What came of work that is over. */
    ImportView of(WorkView work, WorkFile file, Actor actor) {
        if (work.refused() > 0) {
            return faulty(file.text(), work.lines().stream().flatMap(line -> line.faults().stream())
                    .map(told -> new ImportView.Place(told.line(), told.column(), inEnglish() ? told.english() : told.dutch())).toList());
        }
        if (work.kind() == WorkView.Kind.REPLAY && work.state() == WorkView.State.DONE) {
            return empty(Form.empty(), texts.get("web.import.done"), url(work, actor));
        }
        return new ImportView(formOf(file.text()), List.of(), file.preview() == null ? null : preview(file.preview()), null, null);
    }

    /** Of the agreement that was imported; null for who does not see it, as registrars do not. */
    String url(WorkView work, Actor actor) {
        AgreementId agreement = work.lines().get(0).agreement();
        return agreements.isVisible(agreement, actor) ? "/akkoorden/" + agreement : null;
    }

    private ImportView faulty(String text, List<ImportView.Place> places) {
        return new ImportView(formOf(text).with(List.of(Fault.at(TEXT, "web.import.faulty", places.size()))), places, null, null, null);
    }

    private ImportView.Preview preview(WorkFile.Preview preview) {
        return new ImportView.Preview(preview.reference(), preview.title(), texts.word("status", AgreementStatus.valueOf(preview.status())),
                preview.events().stream().map(event -> new ImportView.Event(event.at(), inEnglish() ? event.english() : event.dutch())).toList());
    }

    private boolean inEnglish() {
        return texts.locale().getLanguage().equals("en");
    }

    private static Form formOf(String text) {
        return Form.of(Map.of(TEXT, text));
    }
}
