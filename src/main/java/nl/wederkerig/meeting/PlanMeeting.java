package nl.wederkerig.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.OrganisationId;

/**
 * Plans a meeting, or a series of them.
 *
 * @param title   what it is called, at most {@value #LONGEST_TITLE} characters
 * @param day     of the first, or the only one
 * @param at      in Europe/Amsterdam; may be null
 * @param place   may be null, at most {@value #LONGEST_TITLE} characters
 * @param invited all parties, the own organisation included
 * @param every   how long after each one the next is held; null for a single one
 * @param times   how many there are in all, 1 to {@value #MOST_TIMES}; 1 without {@code every}
 */
public record PlanMeeting(
        MeetingKind kind, String title, LocalDate day, LocalTime at, String place, List<OrganisationId> invited, TermLength every, int times) {

    public static final int LONGEST_TITLE = 300;
    public static final int MOST_TIMES = 24;

    public PlanMeeting {
        invited = invited.stream().distinct().toList();
    }

    /** The days of the series; months end on their last day where they have no day of that number. */
    List<LocalDate> days() {
        return IntStream.range(0, times)
                .mapToObj(number -> number == 0 ? day : new TermLength(every.amount() * number, every.unit()).after(day)).toList();
    }
}
