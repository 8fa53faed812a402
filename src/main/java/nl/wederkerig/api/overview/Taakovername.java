package nl.wederkerig.api.overview;

import jakarta.validation.constraints.NotNull;
import nl.wederkerig.api.About;

@About("Wie een taak doet")
record Taakovername(@NotNull @About(value = "Op zich nemen, of teruggeven", example = "true") Boolean doorMij) {}
