package nl.wederkerig.meeting;

import java.time.LocalDate;

/** Something in a meeting that waits for an organisation. @param meeting its title. @param lastDay on which it is in time */
public record MeetingTask(MeetingId id, String meeting, Kind kind, LocalDate lastDay) {

    /** What is to be done. */
    public enum Kind {
        CLOSE, CONFIRM, REPORT
    }
}
