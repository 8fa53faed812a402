package nl.wederkerig.api.budget;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Achteraf;
import nl.wederkerig.api.Paged;

@About("Een moment waarop over geld wordt besloten; van elke soort één in een jaar")
record Begrotingsmoment(@NotNull Soort soort, @NotNull LocalDate op) {

    enum Soort { VOORJAARSNOTA, MEICIRCULAIRE, PRINSJESDAG, SEPTEMBERCIRCULAIRE, BEGROTINGEN_VAN_GEMEENTERADEN, DECEMBERCIRCULAIRE }

    record Begrotingsvraag(LocalDate vanaf, LocalDate tot, @Min(1) @Max(1_000) Integer pagina, @Min(1) @Max(100) Integer paginaGrootte) implements Paged {}

    @About("Staat het er in dat jaar al, dan verschuift het")
    record NieuwBegrotingsmoment(@NotNull @About(example = "PRINSJESDAG") Soort soort, @NotNull @About(example = "2027-09-21") LocalDate op) {}

    @About("Welk moment een akkoord moet halen")
    record BenodigdMoment(@NotNull UUID akkoord, @About("Ontbreekt als het er geen hoeft te halen") Soort soort, Integer jaar,
            @About("Ontbreekt ook als de beheerder er geen dag voor heeft") LocalDate op, @About("Of de aanroeper het kan vastleggen") boolean wijzigbaar) {}

    @About("Zonder soort en jaar: het akkoord hoeft geen moment te halen")
    record Momentkeuze(
            @About(example = "PRINSJESDAG") Soort soort,
            @Min(2017) @Max(2099) @About(example = "2026") Integer jaar,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}
}
