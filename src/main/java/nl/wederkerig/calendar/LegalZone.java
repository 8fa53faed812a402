package nl.wederkerig.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone in which the days of terms begin and end. */
public final class LegalZone {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private LegalZone() {
    }

    /** The instant at which the day is over: 24:00 local time, which is 0:00 of the next local day. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /** The instant at which the day begins. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The local day to which the instant belongs; 24:00 belongs to the next day. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
