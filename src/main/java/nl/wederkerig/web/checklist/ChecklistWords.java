package nl.wederkerig.web.checklist;

import java.util.List;
import java.util.Locale;
import nl.wederkerig.checklist.Answer;
import nl.wederkerig.checklist.ChecklistItem;
import nl.wederkerig.checklist.ChecklistView;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Texts;
import nl.wederkerig.web.component.Tone;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what stands in a checklist, in the reader's language. */
@Component
class ChecklistWords {

    private final Texts texts;

    ChecklistWords(Texts texts) {
        this.texts = texts;
    }

    String name(ChecklistView checklist) {
        return inLanguage(checklist.dutch(), checklist.english());
    }

    String question(ChecklistItem item) {
        return inLanguage(item.dutch(), item.english());
    }

    /** "0 van 6 beantwoord, 5 nog te beantwoorden, 1 niet verplicht". */
    String standing(ChecklistView checklist) {
        long optional = checklist.asked() - checklist.answered() - checklist.open();
        String answered = texts.text("web.checklist.answered", checklist.answered(), checklist.asked());
        String open = checklist.open() == 0 ? answered : answered + ", " + texts.text("web.checklist.open", checklist.open());
        return optional == 0 ? open : open + ", " + texts.text("web.checklist.open.optional", optional);
    }

    /** "7 van 10 beantwoord", "niet ingevuld". */
    String past(ChecklistView checklist) {
        return checklist.answered() == 0 ? texts.text("web.checklist.past.none")
                : texts.text("web.checklist.answered", checklist.answered(), checklist.asked());
    }

    static Tone tone(ChecklistView checklist) {
        return checklist.open() > 0 ? Tone.ATTENTION : checklist.answered() > 0 ? Tone.ON_COURSE : Tone.NEUTRAL;
    }

    String answer(Answer answer) {
        return texts.text("web.checklist.answer." + answer);
    }

    static Tone tone(Answer answer) {
        return switch (answer) {
            case YES -> Tone.ON_COURSE;
            case NO -> Tone.ATTENTION;
            case NOT_APPLICABLE -> Tone.NEUTRAL;
        };
    }

    List<Choice> answers() {
        return texts.choices("web.checklist.answer", Answer.values());
    }

    private static String inLanguage(String dutch, String english) {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : dutch;
    }
}
