package nl.wederkerig.budget;

import java.time.LocalDate;

/** The moment of a budget year that an agreement has to meet (T94). @param on null where the registrar has no day for it, or withdrew it */
public record NeededMoment(BudgetMomentKind kind, int year, LocalDate on) {}
