package nl.wederkerig.api.agreement;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import nl.wederkerig.api.About;

@About("Iets wat in een akkoord gebeurde")
record Gebeurtenis(
        @NotNull @About(value = "Soort gebeurtenis", example = "TextProposed") String soort,
        @NotNull @About("In een zin") String omschrijving,
        @NotNull @About("Wanneer het gebeurde") Instant gebeurdOp,
        @NotNull @About("Wanneer het werd vastgelegd") Instant vastgelegdOp,
        @About("Code van de organisatie; ontbreekt als het vanzelf gebeurde") String organisatie,
        @About("Waarom het achteraf werd vastgelegd") String reden,
        @NotNull @About("SHA-256 over deze en alle eerdere") String hash) {}
