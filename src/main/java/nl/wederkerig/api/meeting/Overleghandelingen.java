package nl.wederkerig.api.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Lengths;

/** What is sent to do something in a meeting. */
final class Overleghandelingen {

    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final String LOCAL = "Plaatselijke tijd";

    private Overleghandelingen() {}

    record NieuwOverlegTussenOverheden(
            @NotNull @About(example = "BESTUURLIJK") Overlegsoort soort,
            @NotNull @Size(min = 1, max = 300) @About(example = "Bestuurlijk overleg loketten") String titel,
            @NotNull @About(value = "De dag, van een reeks de eerste", example = "2026-09-14") LocalDate op,
            @Size(max = 5) @Pattern(regexp = TIME) @About(value = LOCAL, example = "10:00") String om,
            @Size(max = 300) String plaats,
            @NotNull @Size(min = 1, max = 100) @About(value = "Codes van organisaties, de eigen erbij", example = "VNG, SZW") List<String> uitgenodigd,
            @Size(max = 6) @Pattern(regexp = Lengths.LENGTH) @About("Van een reeks: hoe lang na elk het volgende is") String elke,
            @Min(1) @Max(24) @About("Van een reeks: hoeveel er zijn") Integer keer) {}

    record Verzetting(
            @NotNull @About(example = "2026-09-21") LocalDate op,
            @Size(max = 5) @Pattern(regexp = TIME) @About(value = LOCAL, example = "10:00") String om,
            @Size(max = 300) String plaats) {}

    record Uitnodiging(@NotNull @Size(min = 1, max = 100) @About(value = "Codes van organisaties", example = "BZK") List<String> partijen) {}

    record Delegatie(@NotNull @Size(max = 40) @About(value = "Wie er komen",
            example = "[{\"naam\": \"Bestuurder\", \"functie\": \"Voorzitter\"}]") List<Lid> leden) {}

    record Lid(@NotNull @Size(min = 1, max = 200) String naam, @Size(max = 200) String functie) {}

    record NieuwAgendapunt(
            @NotNull @Size(min = 1, max = 300) @About(example = "Stand van de loketten") String titel,
            @About("Het akkoord waarover het gaat") UUID akkoord,
            @Size(max = 60) @About("Sleutel binnen het akkoord") String afspraak,
            @Size(max = 100) @About("Sleutel binnen het akkoord") String geschil) {}

    record NieuweConclusie(
            @About("Het agendapunt") UUID punt,
            @NotNull @Size(min = 1, max = 2_000) @About(example = "SZW stuurt een planning") String tekst,
            @NotNull @Size(max = 50) @About(value = "Code van wie het doet", example = "SZW") String door,
            @NotNull @About(example = "2026-12-01") LocalDate uiterlijkOp) {}

    record AndereLezing(@NotNull @Size(min = 1, max = 2_000) @About(example = "Wij verstonden: voor de zomer") String lezing) {}

    record NieuweTerugkoppeling(@NotNull @Size(min = 1, max = 20_000) @About(example = "Er komt een planning") String tekst) {}
}
