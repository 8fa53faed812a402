package nl.wederkerig.api.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.wederkerig.api.About;

@About("Wat de eigen organisatie aan haar achterban vertelt")
record Terugkoppeling(@NotNull LocalDate uiterlijkOp, String uitleg, String tekst, LocalDate op) {}
