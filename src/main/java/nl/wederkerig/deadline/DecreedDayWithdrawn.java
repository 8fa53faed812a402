package nl.wederkerig.deadline;

import java.time.LocalDate;
import nl.wederkerig.record.RegisterEvent;

/** A day is no longer on a par with the holidays. */
public record DecreedDayWithdrawn(LocalDate day) implements RegisterEvent {}
