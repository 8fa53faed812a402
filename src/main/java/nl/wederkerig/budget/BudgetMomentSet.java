package nl.wederkerig.budget;

import java.time.LocalDate;
import nl.wederkerig.record.RegisterEvent;

/** The registrar entered or moved a moment of the budget year (T65). */
public record BudgetMomentSet(BudgetMomentKind kind, LocalDate on) implements RegisterEvent {}
