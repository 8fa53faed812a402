package nl.wederkerig.deadline;

import java.time.LocalDate;
import nl.wederkerig.record.RegisterEvent;

/** A day was put on a par with the holidays by royal decree. */
public record DecreedDayEntered(LocalDate day, String name, String decree) implements RegisterEvent {}
