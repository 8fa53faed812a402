package nl.wederkerig.api.overview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.wederkerig.api.About;

@About("Een partij die ophield te bestaan zonder opvolger aan haar kant")
record Opvolging(@NotNull UUID akkoord, @NotNull String referentie, @NotNull String titel, @NotNull @About("Code van de partij") String organisatie,
        @NotNull @About("De eerste dag waarop zij niet meer bestond") LocalDate opgehoudenOp) {

    @About("Wat over een partij zonder opvolger is geregeld; alle partijen lezen het")
    record Geregeld(@NotNull UUID akkoord, @NotNull @Size(min = 1, max = 50) @About(value = "Code van de partij", example = "VNG") String organisatie,
            @NotNull @Size(min = 1, max = 10_000) @About(example = "De anderen gaan samen verder") String regeling) {}
}
