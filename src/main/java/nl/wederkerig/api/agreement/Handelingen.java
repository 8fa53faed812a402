package nl.wederkerig.api.agreement;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Achteraf;
import nl.wederkerig.api.Lengths;
import nl.wederkerig.api.word.Achterbanbesluitsoort;
import nl.wederkerig.api.word.Grond;
import nl.wederkerig.api.word.Kabinetsbesluitsoort;
import nl.wederkerig.api.word.Partijrol;

/** What is sent to do something in an agreement. */
final class Handelingen {

    private static final String ROLE = "Als welke partij; alleen nodig voor wie tweemaal partij is";

    private Handelingen() {}

    record Regelingsinstemming(
            @NotNull @Min(0) @About(value = "Versie van regeling en tijdpad waarmee wordt ingestemd", example = "1") Integer revisie,
            @About(ROLE) Partijrol rol,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record NieuweTekstversie(
            @NotNull @Size(min = 1, max = 200_000) @About(example = "De tekst van het akkoord") String tekst,
            @Min(0) @About("De versie waarop deze volgt; weigert als er een latere is") Integer na,
            @Size(max = 500) @About("Zonder blijven de afspraken van de vorige versie") List<NieuweAfspraak> afspraken,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record Tekstinstemming(
            @About(ROLE) Partijrol rol,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record Achterbanbesluit(
            @NotNull @About(example = "AKKOORD") Achterbanbesluitsoort besluit,
            @About("Wat is uitgezonderd, of waarom is afgewezen") String onderdelen,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record Opschorting(
            @NotNull @About("De dag waarop de termijn weer loopt; hooguit drie maanden later") LocalDate tot,
            String reden,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record Verlenging(
            @NotNull @Size(max = 6) @Pattern(regexp = Lengths.LENGTH) @About(example = "P1M") String met,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    @About("Zonder meer te zeggen")
    record Instemming(@About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf)
            implements Achteraf {}

    enum Ondertekenkeuze { ONDERTEKENEN, WEIGEREN }

    record NieuweOndertekening(
            @NotNull @About(example = "ONDERTEKENEN") Ondertekenkeuze besluit,
            @About(ROLE) Partijrol rol,
            @Size(max = 64) @Pattern(regexp = "[0-9a-f]{64}") @About("SHA-256 van de tekst die men las; weigert als de ronde over een andere gaat") String sha256,
            @About("Bij weigeren door BZK") Grond grond,
            @About("Bij weigeren") String reden,
            @About("Voorbehoud van bekrachtiging") String voorbehoud,
            @About("Wanneer de bekrachtiging er uiterlijk moet zijn") LocalDate bekrachtigenUiterlijk,
            @About("Het document waarop buiten het systeem is getekend") String document,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    enum Bekrachtigingskeuze { BEKRACHTIGEN, WEIGEREN }

    record Bekrachtiging(
            @NotNull @About(example = "BEKRACHTIGEN") Bekrachtigingskeuze besluit,
            @About(ROLE) Partijrol rol,
            @About("Bij weigeren door BZK") Grond grond,
            @About("Bij weigeren") String reden,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record Kabinetsbesluit(
            @NotNull @About(example = "MEDEONDERTEKENEN") Kabinetsbesluitsoort besluit,
            @About("Bij wijzigen: wat anders moet; alle partijen zien het") String voorwaarden,
            @About("Overwegingen; alleen het Rijk ziet ze") String toelichting,
            @Size(max = 6) @Pattern(regexp = Lengths.LENGTH) @About("Bij wijzigen: hoe lang er kan worden onderhandeld; zonder is het P3M") String termijn,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record Bespreking(
            String toelichting,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record Agendering(
            @NotNull @About("De dag van de ministerraad") LocalDate vergaderingOp,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}
}
