package nl.wederkerig.deadline;

import java.time.Instant;

/** A reminder that went out, of a deadline that is still live. @param daysBefore the last day */
public record ReminderView(Deadline deadline, int daysBefore, Instant sentAt) {}
