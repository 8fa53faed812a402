package nl.wederkerig.api.term;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.api.About;
import nl.wederkerig.api.word.Termijnregel;

@About("Een termijn om te berekenen")
record Termijnberekening(
        @NotNull @About(value = "Dag van de gebeurtenis; telt zelf niet mee", example = "2026-08-31") LocalDate begin,
        @NotNull @Size(max = 6) @Pattern(regexp = "P[1-9]\\d{0,3}[DWMY]") @About(value = "Lengte volgens ISO 8601", example = "P6M") String lengte,
        @NotNull @About(example = "WETTELIJK") Termijnregel regel,
        @Size(max = 50) List<Stilstandsduur> opschortingen,
        @Size(max = 50) @About(value = "Lengten volgens ISO 8601, in volgorde", example = "P1M") List<String> verlengingen) {

    record Stilstandsduur(
            @NotNull @About(value = "Eerste dag waarop de termijn stilstaat", example = "2026-09-10") LocalDate van,
            @NotNull @About(value = "Dag waarop de termijn weer loopt", example = "2026-09-20") LocalDate tot) {}
}
