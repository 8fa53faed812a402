package nl.wederkerig.api.dispute;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import nl.wederkerig.api.About;

@About("Wat iemand in een besloten ruimte schreef")
record Aantekening(@NotNull String door, @NotNull String tekst, @NotNull Instant geschrevenOp) {}
