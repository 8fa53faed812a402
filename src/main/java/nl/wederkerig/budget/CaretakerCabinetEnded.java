package nl.wederkerig.budget;

import java.time.LocalDate;
import nl.wederkerig.record.RegisterEvent;

/** The registrar recorded that there is a new cabinet (T91). @param on its first day */
public record CaretakerCabinetEnded(LocalDate on, String reason) implements RegisterEvent {}
