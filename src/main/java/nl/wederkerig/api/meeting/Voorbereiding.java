package nl.wederkerig.api.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wederkerig.api.About;

/** What a party has before it for a meeting. */
final class Voorbereiding {

    private Voorbereiding() {}

    @About("De annotatie van de eigen organisatie; geen ander leest haar")
    record Annotatie(@About("Ontbreekt zolang er niets is geschreven") String tekst, @About("Gaat met iedere wijziging omhoog; 0 zonder annotatie") int revisie,
            @About("Naam van wie haar schreef") String door, Instant geschrevenOp, @About("Of de aanroeper haar kan schrijven") boolean schrijfbaar) {}

    record NieuweAnnotatie(@NotNull @Size(min = 1, max = 50_000) @About(example = "Inzet: een datum voor het loket") String tekst,
            @NotNull @Min(0) @Max(1_000_000) @About(value = "De revisie die men voor zich had; 0 zonder annotatie", example = "0") Integer revisie) {}

    enum Voorstelreden { GEESCALEERD, ONBEANTWOORD, MOET_GEBEUREN, LOOPT_AF }

    @About("Wat voor de agenda wordt voorgesteld; wie het wil zet het erop")
    record Agendavoorstel(@NotNull Voorstelreden reden, @NotNull UUID akkoord, @NotNull String referentie, @NotNull String titel,
            @About("Sleutel binnen het akkoord") String afspraak, @About("Van de afspraak") String tekst, @About("Sleutel binnen het akkoord") String geschil,
            @About("Wat er moet gebeuren") String omschrijving, LocalDate uiterlijkOp) {}

    @About("Wat een vereniging haar leden na een overleg vertelde")
    record Ledenbericht(@NotNull @About("Code van de vereniging") String vereniging, @NotNull Overlegsoort soort, @NotNull String overleg,
            @NotNull LocalDate overlegOp, @NotNull String tekst, @NotNull LocalDate op) {}
}
