package nl.wederkerig.api.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Paged;
import nl.wederkerig.calendar.Holidays;

@About("Een dag waarop een termijn die naar een werkdag schuift niet eindigt")
record Feestdag(
        @NotNull LocalDate op,
        @NotNull @About(example = "Koningsdag") String naam,
        @NotNull @About("Waarop het berust in de Algemene termijnenwet") String grond,
        @About("Waar het koninklijk besluit is gepubliceerd; ontbreekt bij een dag die de wet zelf noemt") String vindplaats) {

    record Feestdagvraag(
            @Min(Holidays.FIRST_YEAR) @Max(Holidays.LAST_YEAR) @About("Zonder: dit jaar") Integer jaar,
            @Min(1) @Max(100_000) Integer pagina,
            @Min(1) @Max(100) Integer paginaGrootte) implements Paged {}

    @About("Een dag die bij koninklijk besluit met een feestdag is gelijkgesteld")
    record Gelijkstelling(
            @NotNull @About(example = "2027-05-07") LocalDate op,
            @NotNull @Size(min = 1, max = 200) @About(example = "Brugdag") String naam,
            @NotNull @Size(min = 1, max = 200) @About(value = "Waar het besluit is gepubliceerd", example = "Stcrt. 2026, 1234") String vindplaats) {}

    @About("Een gelijkstelling waarvan is gezien wat zij verschuift")
    record GezieneGelijkstelling(
            @NotNull @About(example = "2027-05-07") LocalDate op,
            @NotNull @Size(min = 1, max = 200) @About(example = "Brugdag") String naam,
            @NotNull @Size(min = 1, max = 200) @About(value = "Waar het besluit is gepubliceerd", example = "Stcrt. 2026, 1234") String vindplaats,
            @NotNull @Size(max = 64) @About(Verschuivingen.SEAL) String zegel) {}
}
