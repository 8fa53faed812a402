package nl.wederkerig.web.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wederkerig.agreement.AgreementDrafts;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.component.Dates;
import org.springframework.stereotype.Component;

/** The new agreement that the reader has not registered yet, for the fragment {@code agreement/draft :: draft}. */
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
    public record Draft(String title, String about, String url) {}

    /** Null for who has none, or nothing in it. */
    public Draft of(Actor actor) {
        Optional<Instant> kept = actor.has(Role.NEGOTIATOR) ? drafts.keptAt(actor) : Optional.empty();
        return kept.map(at -> draft(drafts.of(actor), at)).orElse(null);
    }

    private Draft draft(Map<String, List<String>> fields, Instant at) {
        boolean filled = fields.entrySet().stream().filter(field -> !field.getKey().endsWith(".rows") && !field.getKey().endsWith(".unit"))
                .anyMatch(field -> field.getValue().stream().anyMatch(value -> !value.isBlank()));
        String title = fields.getOrDefault("title", List.of("")).stream().findFirst().orElse("").strip();
        return !filled ? null : new Draft(texts.get("web.draft", title.isEmpty() ? texts.get("web.draft.untitled") : title),
                texts.get("web.draft.about", dates.moment(at)), NewAgreementStep.PATH);
    }
}
