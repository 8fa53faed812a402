package nl.wederkerig.web.checklist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wederkerig.checklist.Checklists;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.component.Texts;
import nl.wederkerig.web.component.Tone;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** How the checklists of agreements stand, on pages about more than these. */
@Component
public class ChecklistsOfAgreement {

    private final Checklists checklists;
    private final ChecklistWords words;
    private final Texts texts;

    ChecklistsOfAgreement(@Lazy Checklists checklists, ChecklistWords words, Texts texts) {
        this.checklists = checklists;
        this.words = words;
        this.texts = texts;
    }

    public record Row(String url, String name, Tone tone, String standing) {}

    static String url(AgreementId agreement, String checklist) {
        return "/akkoorden/" + agreement + "/toetslijsten/" + checklist;
    }

    /** For who sees the agreement in full. */
    public List<Row> of(AgreementId agreement, Actor actor) {
        return checklists.of(agreement, actor).stream()
                .map(each -> new Row(url(agreement, each.code()), words.name(each), ChecklistWords.tone(each), words.standing(each))).toList();
    }

    /** The same of an agreement that has been signed or has ended: what is open asks no attention. */
    public List<Row> past(AgreementId agreement, Actor actor) {
        return checklists.of(agreement, actor).stream()
                .map(each -> new Row(url(agreement, each.code()), words.name(each), Tone.NEUTRAL, words.past(each))).toList();
    }

    /** What is open in all lists of each together, in a few words; none where nothing is. In one statement. */
    public Map<AgreementId, String> open(Collection<AgreementId> agreements) {
        Map<AgreementId, Integer> open = checklists.open(agreements);
        return open.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                each -> texts.text("web.checklist.open-in-lists", each.getValue())));
    }
}
