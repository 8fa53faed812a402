package nl.wederkerig.dossier;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wederkerig.shared.EffectiveTime;

/**
 * Reads the days and moments of a file. In demonstration files they may be reckoned from the day of loading: {@code T},
 * {@code T-P5M}, {@code T+P10D}, or in several steps from left to right, {@code T+P12D-P6M}.
 */
final class DossierDates {

    private static final Pattern RELATIVE = Pattern.compile("T(?:[+-]P[0-9YMWD]+)*");
    private static final Pattern STEP = Pattern.compile("([+-])(P[0-9YMWD]+)");

    private final LocalDate loadingDay;

    /** @param loadingDay null where a file must name its days */
    DossierDates(LocalDate loadingDay) {
        this.loadingDay = loadingDay;
    }

    Optional<LocalDate> day(String text) {
        try {
            if (loadingDay != null && RELATIVE.matcher(text).matches()) {
                return Optional.of(reckoned(text));
            }
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** A day alone means noon, Europe/Amsterdam. */
    Optional<Instant> moment(String text) {
        Optional<LocalDate> day = day(text);
        if (day.isPresent()) {
            return day.map(noon -> at(noon.atTime(LocalTime.NOON)));
        }
        try {
            return Optional.of(at(LocalDateTime.parse(text)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private LocalDate reckoned(String text) {
        LocalDate day = loadingDay;
        for (Matcher step = STEP.matcher(text); step.find(); ) {
            Period period = Period.parse(step.group(2));
            day = step.group(1).equals("+") ? day.plus(period) : day.minus(period);
        }
        return day;
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(EffectiveTime.ZONE).toInstant();
    }
}
