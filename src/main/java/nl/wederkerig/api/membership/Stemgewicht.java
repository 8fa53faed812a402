package nl.wederkerig.api.membership;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Paged;

@About("Hoeveel stemmen een lid heeft")
record Stemgewicht(
        @NotNull @Size(min = 1, max = 50) @About(value = "Code van het lid", example = "GM0344") String lid,
        @NotNull @Min(1) @Max(1_000_000) @About(example = "1") Integer stemmen) {

    record Stemgewichtvraag(@About("De dag waarvan; vandaag als die ontbreekt") LocalDate op, @Min(1) @Max(1_000) Integer pagina,
            @Min(1) @Max(100) Integer paginaGrootte) implements Paged {}

    @About("De hele tabel, van elk lid één regel")
    record Stemgewichtentabel(@NotNull @About("Vandaag of later") LocalDate vanaf, @NotNull @Size(min = 1, max = 1_000) List<Stemgewicht> gewichten) {}
}
