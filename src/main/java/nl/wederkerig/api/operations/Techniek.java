package nl.wederkerig.api.operations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Paged;

/** What is asked and told about how it runs. */
final class Techniek {

    private Techniek() {}

    @About("Een telling van iets dat wacht of stilstaat")
    record Kengetal(
            @NotNull @About(example = "jobs.failed") String sleutel,
            @NotNull String naam,
            long aantal,
            @About("Of er nu iemand naar moet kijken") boolean alarm) {}

    @About("Werk van een proces dat zo vaak mislukte als het wordt geprobeerd")
    record VastgelopenTaak(
            @NotNull String id,
            @NotNull @About("Het proces") String proces,
            @NotNull @About("De stap daarin") String stap,
            @About("Referentie van het akkoord; ontbreekt waar het proces er geen heeft") String akkoord,
            @NotNull @About("De laatste poging") Instant misluktOp,
            @About("Wanneer het had moeten gebeuren; ontbreekt voor meteen") Instant voorzienOp,
            @About("Het soort storing, zonder wat zij zei") String storing) {}

    record Taakvenster(
            @About("Mislukt vanaf dit moment") Instant vanaf,
            @About("Mislukt vóór dit moment") Instant tot,
            @Min(1) @Max(100_000) Integer pagina,
            @Min(1) @Max(100) Integer paginaGrootte) implements Paged {}

    record Taakkeuze(@NotNull @Size(min = 1, max = 200) @About(value = "Welke taken", example = "1234") List<String> taken) {}

    record Tijdvak(
            @About(value = "Mislukt vanaf dit moment; zonder: hoe lang ook geleden", example = "2026-01-01T00:00:00Z") Instant vanaf,
            @About("Mislukt vóór dit moment; zonder: tot nu") Instant tot) {}

    record Herstart(@About("Hoeveel taken opnieuw worden geprobeerd") int aantal) {}

    @About("Een e-mail die een dag lang niet kon worden verstuurd; wat erin staat wordt niet getoond")
    record OnbezorgdeMail(
            @NotNull UUID id,
            @NotNull UUID persoon,
            @NotNull String naam,
            @NotNull @About("De dag waarover zij gaat") LocalDate dag,
            int pogingen,
            @About("Het soort storing; ontbreekt als het nooit is geprobeerd") String storing) {}
}
