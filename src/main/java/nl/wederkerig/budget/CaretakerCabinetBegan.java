package nl.wederkerig.budget;

import java.time.LocalDate;
import nl.wederkerig.record.RegisterEvent;

/** The registrar recorded that the cabinet only takes care from a day on (T91). */
public record CaretakerCabinetBegan(LocalDate on, String reason) implements RegisterEvent {}
