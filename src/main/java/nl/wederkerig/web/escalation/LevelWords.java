package nl.wederkerig.web.escalation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Choice;
import org.springframework.stereotype.Component;

/** Words of the chart and the table; in templates {@code @levelWords}. */
@Component
public class LevelWords {

    private static final int LEVELS = 6;

    private final Texts texts;

    LevelWords(Texts texts) {
        this.texts = texts;
    }

    /** "november 2026". */
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", texts.locale()).format(day);
    }

    /** "nov", with the year in January. */
    public String brief(LocalDate day) {
        return DateTimeFormatter.ofPattern(day.getMonthValue() == 1 ? "LLL yyyy" : "LLL", texts.locale()).format(day).replace(".", "");
    }

    /** Of the table of months. */
    public List<String> heads() {
        return Stream.of(Stream.of(texts.get("web.escalation.month")),
                IntStream.range(0, LEVELS).mapToObj(level -> texts.get("escalation.level." + level)),
                Stream.of(texts.get("web.escalation.total"))).flatMap(each -> each).toList();
    }

    /** What the sentences count, to filter on. */
    public List<Choice> subjects() {
        return Stream.of("termijn", "laat", "derde", "overleg", "uitkomst", "advies", "kabinet").map(each -> Choice.of(each, texts.get("web.escalation.about." + each))).toList();
    }
}
