package nl.wederkerig.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The generally recognised holidays of article 3 of the Algemene termijnenwet from {@value #FIRST_YEAR} to
 * {@value #LAST_YEAR}, with the days that royal decrees put on a par with them. Never changes. Every method that takes a
 * day or a year throws {@link OutsideCalendar} outside these years.
 */
public final class Holidays {

    public static final int FIRST_YEAR = 1990;
    public static final int LAST_YEAR = 2100;

    private static final Holidays STATUTORY = new Holidays(Map.of());

    private final SortedMap<LocalDate, String> decreed;

    private Holidays(Map<LocalDate, String> decreed) {
        this.decreed = Collections.unmodifiableSortedMap(new TreeMap<>(decreed));
    }

    /** The days that the law itself names. */
    public static Holidays statutory() {
        return STATUTORY;
    }

    /**
     * The days that the law itself names and those of royal decrees (article 3(3)), by day with their name.
     *
     * @throws OutsideCalendar for a day outside the known years
     * @throws UnnamedHoliday  for a day without a name
     */
    public static Holidays withDecreed(Map<LocalDate, String> nameByDay) {
        Holidays holidays = new Holidays(nameByDay);
        holidays.decreed.forEach((day, name) -> {
            requireKnown(day);
            if (name == null || name.isBlank()) {
                throw new UnnamedHoliday(day);
            }
        });
        return holidays;
    }

    /** The holiday on that day; of two that coincide the first in the order of the law, which comes before any decree. */
    public Optional<Holiday> on(LocalDate day) {
        requireKnown(day);
        return Stream.of(StatutoryHoliday.values())
                .filter(name -> name.in(day.getYear()).filter(day::equals).isPresent())
                .map(name -> Holiday.of(day, name))
                .findFirst()
                .or(() -> Optional.ofNullable(decreed.get(day)).map(name -> Holiday.of(day, new DecreedHoliday(name))));
    }

    /** All holidays of a year, in order of day; two that coincide are both named. */
    public List<Holiday> in(int year) {
        requireKnown(year);
        Stream<Holiday> statutory = Stream.of(StatutoryHoliday.values())
                .flatMap(name -> name.in(year).stream().map(day -> Holiday.of(day, name)));
        Stream<Holiday> byDecree = decreed.entrySet().stream()
                .filter(entry -> entry.getKey().getYear() == year)
                .map(entry -> Holiday.of(entry.getKey(), new DecreedHoliday(entry.getValue())));
        return Stream.concat(statutory, byDecree).sorted(Comparator.comparing(Holiday::day)).toList();
    }

    /** The days by decree that were added, with their names, in order of day. */
    public SortedMap<LocalDate, String> decreed() {
        return decreed;
    }

    /** Whether the day is none of Saturday, Sunday and holiday. */
    public boolean isWorkingDay(LocalDate day) {
        return whyNotWorking(day).isEmpty();
    }

    /** The weekend day and the holiday that the day is; empty on a working day. */
    public List<NonWorkingReason> whyNotWorking(LocalDate day) {
        Optional<Holiday> holiday = on(day);
        List<NonWorkingReason> reasons = new ArrayList<>();
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            reasons.add(Weekend.SATURDAY);
        }
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            reasons.add(Weekend.SUNDAY);
        }
        holiday.ifPresent(reasons::add);
        return List.copyOf(reasons);
    }

    /** The day itself where it is a working day, else the first working day after it. */
    public LocalDate workingDayFrom(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /**
     * The last of so many working days after the given day, which itself is not counted.
     *
     * @throws InvalidTermLength for less than one working day
     */
    public LocalDate plusWorkingDays(LocalDate from, int workingDays) {
        if (workingDays < 1) {
            throw new InvalidTermLength(workingDays);
        }
        LocalDate day = from;
        for (int counted = 0; counted < workingDays; counted++) {
            day = workingDayFrom(day.plusDays(1));
        }
        return day;
    }

    /** The days in the range that are not working days, in order; the end is not included. */
    public List<NonWorkingDay> nonWorkingDays(LocalDate from, LocalDate until) {
        return from.datesUntil(until)
                .filter(day -> !isWorkingDay(day))
                .map(day -> new NonWorkingDay(day, whyNotWorking(day)))
                .toList();
    }

    static void requireKnown(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new OutsideCalendar(day);
        }
    }

    private static void requireKnown(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new OutsideCalendar(String.valueOf(year));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Holidays holidays && decreed.equals(holidays.decreed);
    }

    @Override
    public int hashCode() {
        return decreed.hashCode();
    }

    @Override
    public String toString() {
        return "Holidays" + decreed;
    }
}
