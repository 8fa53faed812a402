package nl.wederkerig.api.agreement;

import jakarta.validation.constraints.NotNull;
import nl.wederkerig.api.About;
import nl.wederkerig.api.word.Partijrol;

@About("Een partij bij een akkoord")
record Partij(@NotNull @About(value = "Code van de organisatie", example = "VNG") String organisatie, @NotNull @About(example = "DECENTRAAL") Partijrol rol) {}
