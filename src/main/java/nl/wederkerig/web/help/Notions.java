package nl.wederkerig.web.help;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The explanations of words in the reader's language; in templates {@code @notions}, by their anchor on the page of the glossary. */
@Component
public class Notions {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final MessageSource texts;

    Notions(MessageSource texts) {
        this.texts = texts;
    }

    /** @throws IllegalArgumentException where there is no such word: a mistake in a template */
    public String term(String anchor) {
        return text(known(anchor), "term", LocaleContextHolder.getLocale());
    }

    /** One sentence; as {@link #term}. */
    public String meaning(String anchor) {
        return text(known(anchor), "meaning", LocaleContextHolder.getLocale());
    }

    /** What is called so in the reader's language or in Dutch, the shortest first. @param words in small letters without accents; all stand in it */
    public List<Named> called(List<String> words) {
        Locale locale = LocaleContextHolder.getLocale();
        return words.isEmpty() ? List.of() : Stream.of(Notion.values())
                .filter(notion -> Stream.of(locale, DUTCH).map(each -> plain(text(notion, "term", each)))
                        .anyMatch(term -> words.stream().allMatch(term::contains)))
                .map(notion -> new Named(notion.anchor(), text(notion, "term", locale), text(notion, "meaning", locale)))
                .sorted(Comparator.comparing(named -> named.term().length())).toList();
    }

    /** @param anchor its place on the page of the glossary */
    public record Named(String anchor, String term, String meaning) {}

    private static String plain(String term) {
        return Normalizer.normalize(term, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    GlossaryView all(Locale locale) {
        List<GlossaryView.Subject> subjects = Stream.of(Notion.Group.values()).map(group -> new GlossaryView.Subject(
                "over-" + group.name().toLowerCase(Locale.ROOT), texts.getMessage("glossary.group." + group, null, locale),
                words(group, locale))).toList();
        Collator alphabet = Collator.getInstance(locale);
        return new GlossaryView(subjects, subjects.stream().flatMap(subject -> subject.words().stream())
                .sorted(Comparator.comparing(GlossaryView.Word::term, alphabet)).toList());
    }

    private List<GlossaryView.Word> words(Notion.Group group, Locale locale) {
        boolean dutch = locale.getLanguage().equals(DUTCH.getLanguage());
        return Stream.of(Notion.values()).filter(notion -> notion.group() == group).map(notion -> new GlossaryView.Word(
                notion.anchor(), text(notion, "term", locale), text(notion, "meaning", locale), text(notion, "more", locale),
                dutch ? null : text(notion, "term", DUTCH))).toList();
    }

    /** Null where there is none. */
    private String text(Notion notion, String part, Locale locale) {
        return texts.getMessage("glossary." + notion.anchor() + "." + part, null, null, locale);
    }

    private static Notion known(String anchor) {
        return Notion.at(anchor).orElseThrow(() -> new IllegalArgumentException("No word " + anchor + " in the glossary"));
    }
}
