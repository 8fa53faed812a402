package nl.wederkerig.budget;

import nl.wederkerig.record.RegisterEvent;

/** The registrar withdrew a moment of a budget year (T65). */
public record BudgetMomentWithdrawn(BudgetMomentKind kind, int year) implements RegisterEvent {}
