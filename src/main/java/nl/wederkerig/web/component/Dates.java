package nl.wederkerig.web.component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.calendar.SpokenDate;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates as the pages say them, in the reader's language; in templates {@code @dates}. */
@Component
public class Dates {

    private static final Pattern DAY_IN_WORDS = Pattern.compile("(?:(?:sinds|since) )?\\p{L}+ [0-9]{1,2} \\p{L}+ [0-9]{4}");

    private static final Pattern DAYS = Pattern.compile("([0-9]+) (dag|day)");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final EffectiveTime time;

    Dates(EffectiveTime time) {
        this.time = time;
    }

    public LocalDate today() {
        return time.today();
    }

    /** "vr 4 dec 2026". */
    public String day(LocalDate day) {
        return spoken().day(day);
    }

    /** "vr 4 dec 2026, 14:05", Europe/Amsterdam; the day alone at noon sharp, which stands for a day that was entered without a time. */
    public String moment(Instant moment) {
        ZonedDateTime at = moment.atZone(EffectiveTime.ZONE);
        return at.toLocalTime().equals(LocalTime.NOON) ? day(at.toLocalDate()) : day(at.toLocalDate()) + ", " + CLOCK.format(at);
    }

    /** The day in Europe/Amsterdam in which the moment lies. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, EffectiveTime.ZONE);
    }

    /** "over 12 dagen" or "3 dagen geleden", of something that happens or happened. */
    public String relative(LocalDate day) {
        return spoken().relative(day, today());
    }

    /** "over 12 dagen" or "3 dagen te laat", of the last day for what is not done yet. */
    public String left(LocalDate lastDay) {
        String whole = spoken().due(lastDay, today());
        return whole.substring(0, whole.indexOf(" · "));
    }

    /** Whether the last day has passed. */
    public boolean late(LocalDate lastDay) {
        return lastDay.isBefore(today());
    }

    /** "9 dagen (sinds vr 4 dec 2026)"; "sinds vandaag" on the day itself. */
    public String since(LocalDate day) {
        return whole(spoken().since(day, today()));
    }

    /** The same text, of which no day in words, with "sinds" before it, and no number of days is broken over two lines. */
    public static String whole(String text) {
        return DAYS.matcher(DAY_IN_WORDS.matcher(text).replaceAll(day -> day.group().replace(' ', '\u00a0'))).replaceAll("$1\u00a0$2");
    }

    /** The reckoning step by step. */
    public List<String> steps(Derivation derivation) {
        return derivation.steps(LocaleContextHolder.getLocale());
    }

    private static SpokenDate spoken() {
        return SpokenDate.in(LocaleContextHolder.getLocale());
    }
}
