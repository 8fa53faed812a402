package nl.wederkerig.api.network;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Lengths;

/** What is sent about networks and tables. */
final class Netwerkhandelingen {

    private static final String EVERY = "Alleen van een team, en daar nodig: hoe vaak het verslag doet";

    private Netwerkhandelingen() {}

    record NieuwNetwerk(
            @NotNull @About(example = "NETWERK") Netwerk.Soort soort,
            @NotNull @Size(min = 1, max = 200) @About(example = "Netwerk schuldhulp") String naam,
            @NotNull @Size(min = 1, max = 50) @About(value = "Code van de vereniging", example = "VNG") String vereniging,
            @NotNull @Size(min = 1, max = 10_000) @About(example = "Eén werkwijze in alle gemeenten") String doel,
            @NotNull @Size(min = 1, max = 200) @About(value = "De functie die brengt en haalt; geen naam", example = "Lid van het bestuur") String verbinding,
            @NotNull @About(example = "2027-12-31") LocalDate laatsteDag,
            @Size(max = 6) @Pattern(regexp = Lengths.LENGTH) @About(EVERY) String verslagElke,
            @Size(max = 1_000) @About("Codes van organisaties") List<String> leden) {}

    record Netwerkwijziging(
            @NotNull @Size(min = 1, max = 200) @About(example = "Netwerk schuldhulp") String naam,
            @NotNull @Size(min = 1, max = 10_000) @About(example = "Eén werkwijze in alle gemeenten") String doel,
            @NotNull @Size(min = 1, max = 200) @About(value = "De functie die brengt en haalt; geen naam", example = "Lid van het bestuur") String verbinding,
            @NotNull @About(example = "2028-12-31") LocalDate laatsteDag,
            @Size(max = 6) @Pattern(regexp = Lengths.LENGTH) @About(EVERY) String verslagElke,
            @Size(max = 1_000) @About("Codes van organisaties; zonder blijven de leden zoals zij zijn") List<String> leden) {}

    record NieuwVerslag(@NotNull @Size(min = 1, max = 10_000) @About(value = "Iedereen met een account leest het", example = "Twee proeven lopen") String tekst) {}

    record NieuweTafel(
            @NotNull @Size(min = 1, max = 50) @About(value = "Code van het ministerie", example = "SZW") String ministerie,
            @NotNull @Size(min = 1, max = 50) @About(value = "Code van een thema", example = "sociaal-domein") String thema,
            @NotNull @Size(min = 1, max = 200) @About(value = "Waarover", example = "Schuldhulp") String titel,
            @NotNull @About(value = "Vandaag of eerder", example = "2026-01-05") LocalDate begonnenOp,
            @NotNull @Size(min = 1, max = 200) @About(value = "Codes van wie er zitten", example = "[\"VNG\"]") List<String> met) {}

    record Afhandeling(
            @NotNull @Size(min = 1, max = 50) @About(value = "Code van het ministerie", example = "SZW") String ministerie,
            @NotNull @Size(min = 1, max = 50) @About(value = "Code van een thema", example = "sociaal-domein") String thema,
            @NotNull @Size(min = 1, max = 10_000) @About(value = "BZK en de verenigingen lezen de reden", example = "Dit gaat over twee vragen") String reden) {}
}
