package nl.wederkerig.web.agreement;

import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.AgreementDraft;
import nl.wederkerig.agreement.AgreementDrafts;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.component.Dates;
import org.springframework.stereotype.Component;

/** The new agreements that the reader has not registered yet, for the fragment {@code agreement/draft :: drafts}. */
@Component
public class DraftModel {

    private final AgreementDrafts drafts;
    private final Texts texts;
    private final Dates dates;

    DraftModel(AgreementDrafts drafts, Texts texts, Dates dates) {
        this.drafts = drafts;
        this.texts = texts;
        this.dates = dates;
    }

    /** @param title "Uw concept: Woningbouw". @param about what it is and when it was kept. @param url where it goes on */
    public record Draft(String title, String about, String url) {

        public String discard() {
            return url + NewAgreementController.DISCARD;
        }
    }

    /** The one that was kept last first; those with nothing in them are left out. */
    public List<Draft> of(Actor actor) {
        return !actor.has(Role.NEGOTIATOR) ? List.of()
                : drafts.all(actor).stream().filter(draft -> isFilled(draft.fields())).map(this::shown).toList();
    }

    Draft shown(AgreementDraft draft) {
        return new Draft(texts.get("web.draft", name(draft)), texts.get("web.draft.about", dates.moment(draft.keptAt())),
                NewAgreementStep.PATH + "/" + draft.id());
    }

    /** Tells who leaves a draft where it is. */
    String confirmed(AgreementDraft draft) {
        return texts.get("web.draft.kept", dates.moment(draft.keptAt()));
    }

    String name(AgreementDraft draft) {
        String title = draft.fields().getOrDefault("title", List.of("")).stream().findFirst().orElse("").strip();
        return title.isEmpty() ? texts.get("web.draft.untitled") : title;
    }

    private static boolean isFilled(Map<String, List<String>> fields) {
        return fields.entrySet().stream().filter(field -> !field.getKey().endsWith(".rows") && !field.getKey().endsWith(".unit"))
                .anyMatch(field -> field.getValue().stream().anyMatch(value -> !value.isBlank()));
    }
}
