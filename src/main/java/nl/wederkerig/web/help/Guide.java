package nl.wederkerig.web.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wederkerig.web.help.GuidePart.Kind;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The Dutch user guide of {@code docs}, in chapters. It is read when somebody first asks for it, so that the start does not wait for it. */
@Component
class Guide {

    private static final String PATH = "handleiding/gebruikershandleiding.md";
    private static final int AROUND = 80;

    private volatile Text read;

    /** @param introduction what stands before the first chapter */
    record Text(List<GuidePart> introduction, List<Chapter> chapters) {}

    /** @param slug last part of its address. @param headings within it */
    record Chapter(String slug, String title, List<GuidePart> headings, List<GuidePart> parts) {}

    /** @param excerpt what stands around the first word that was found, null where the heading says it */
    record Found(String chapter, String title, String url, String excerpt) {}

    List<GuidePart> introduction() {
        return text().introduction();
    }

    List<Chapter> chapters() {
        return text().chapters();
    }

    Optional<Chapter> chapter(String slug) {
        return chapters().stream().filter(chapter -> chapter.slug().equals(slug)).findFirst();
    }

    /** The sections in which all the words stand, first those that have them in their heading; capitals and accents do not matter. */
    List<Found> search(String words) {
        List<String> wanted = Stream.of(plain(words).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
        return wanted.isEmpty() ? List.of() : chapters().stream().flatMap(chapter -> sections(chapter).stream())
                .filter(section -> contains(section.title() + " " + section.excerpt(), wanted))
                .map(section -> contains(section.title(), wanted) ? new Found(section.chapter(), section.title(), section.url(), null)
                        : new Found(section.chapter(), section.title(), section.url(), around(section.excerpt(), wanted)))
                .sorted(Comparator.comparing(found -> found.excerpt() != null)).toList();
    }

    /** With all their words as excerpts. */
    private static List<Found> sections(Chapter chapter) {
        List<Found> sections = new ArrayList<>();
        String url = "/handleiding/" + chapter.slug();
        String title = chapter.title();
        String here = url;
        StringBuilder words = new StringBuilder();
        for (GuidePart part : chapter.parts()) {
            if (part.kind() == Kind.HEADING) {
                sections.add(new Found(chapter.title(), title, here, words.toString().strip()));
                words.setLength(0);
                title = part.words();
                here = url + "#" + part.target();
            } else {
                words.append(part.words()).append(' ');
            }
        }
        sections.add(new Found(chapter.title(), title, here, words.toString().strip()));
        return sections;
    }

    private static boolean contains(String text, List<String> words) {
        String searched = plain(text);
        return words.stream().allMatch(searched::contains);
    }

    private static String around(String text, List<String> words) {
        int place = Math.max(words.stream().mapToInt(plain(text)::indexOf).filter(found -> found >= 0).min().orElse(0), 0);
        int from = place <= AROUND ? 0 : text.indexOf(' ', place - AROUND) + 1;
        int last = text.lastIndexOf(' ', Math.min(text.length() - 1, place + AROUND));
        int to = place + AROUND >= text.length() || last <= place ? text.length() : last;
        return (from > 0 ? "… " : "") + text.substring(from, to) + (to < text.length() ? " …" : "");
    }

    /** As long as it was, so that places stay the same. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT).chars().forEach(letter -> plain.append(Normalizer.normalize(String.valueOf((char) letter), Normalizer.Form.NFD).charAt(0)));
        return plain.toString();
    }

    private Text text() {
        if (read == null) {
            try {
                read = GuideReader.read(new ClassPathResource(PATH).getContentAsString(StandardCharsets.UTF_8));
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
        return read;
    }
}
