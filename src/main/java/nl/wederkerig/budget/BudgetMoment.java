package nl.wederkerig.budget;

import java.time.LocalDate;

/** A moment of one budget year. @param on the day on which it is; of what is to be done before a day, the last day on which it can be */
public record BudgetMoment(BudgetMomentKind kind, LocalDate on) {}
