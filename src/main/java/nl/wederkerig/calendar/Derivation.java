package nl.wederkerig.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Why a date is what it is: start, length, extensions, suspensions, and what the rule did with the last day.
 *
 * @param steps in order of reckoning; the first is the start, the last ends on the day that is explained
 */
public record Derivation(List<Step> steps) {

    public Derivation {
        steps = List.copyOf(steps);
    }

    /** The day that is explained. */
    public LocalDate day() {
        return steps.get(steps.size() - 1).day();
    }

    /** The whole reckoning in one sentence. */
    public String sentence(Locale locale) {
        CalendarTexts texts = CalendarTexts.in(locale);
        List<String> clauses = steps.stream().map(step -> step.text(locale)).toList();
        return texts.get("derivation.sentence", texts.date(day()), String.join("; ", clauses));
    }

    /** The reckoning step by step, each a sentence. */
    public List<String> steps(Locale locale) {
        return steps.stream().map(step -> asSentence(step.text(locale))).toList();
    }

    private static String asSentence(String clause) {
        return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
    }
}
