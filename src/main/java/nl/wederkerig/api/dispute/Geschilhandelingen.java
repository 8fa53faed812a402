package nl.wederkerig.api.dispute;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Achteraf;
import nl.wederkerig.api.Lengths;
import nl.wederkerig.api.agreement.NieuweAfspraak;
import nl.wederkerig.api.word.Geschilsoort;
import nl.wederkerig.api.word.Overlegniveau;

/** What is sent to do something in a dispute. */
final class Geschilhandelingen {

    private Geschilhandelingen() {}

    record NieuwGeschil(
            @NotNull UUID akkoord,
            @NotNull @About(example = "NIET_NAKOMING") Geschilsoort soort,
            @NotNull @Size(min = 1) @About(value = "Codes van organisaties", example = "VNG") List<String> verzoekers,
            @NotNull @Size(min = 1) @About(value = "Codes van organisaties", example = "SZW") List<String> verweerders,
            @About(value = "Sleutels van afspraken", example = "loket") List<String> afspraken,
            @NotNull @Size(min = 1) @About(example = "Het loket is niet geopend") String tekst,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record NieuwBelang(
            @NotNull @Size(min = 1) @About(example = "Inwoners moeten hulp krijgen") String tekst,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record NieuwOverleg(
            @NotNull @About(example = "AMBTELIJK") Overlegniveau niveau,
            String toelichting,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record Stilstand(
            @NotNull @About("De dag waarop de termijn weer loopt; hooguit drie maanden later") LocalDate tot,
            String reden,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record Overlegverlenging(
            @NotNull @Size(max = 6) @Pattern(regexp = Lengths.LENGTH) @About(example = "P1M") String met,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    @About("Zonder meer te zeggen")
    record Geschilinstemming(@About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf)
            implements Achteraf {}

    enum Afdoeningsoort { NAGEKOMEN, AFSTAND_GEDAAN, OPEN }

    @About("Wat er van een afspraak wordt als het geschil voorbij is")
    record Afdoening(
            @NotNull Afdoeningsoort soort,
            @About("Bij open: de nieuwe datum") LocalDate uiterlijkOp) {}

    record NieuweSchikking(
            @NotNull @Size(min = 1) @About(example = "Het loket opent alsnog") String tekst,
            @Size(max = 500) List<NieuweAfspraak> afspraken,
            @About("Per sleutel van een afspraak") Map<String, Afdoening> afdoening,
            @About("Of arbiters het als uitspraak zullen vastleggen") Boolean alsUitspraak,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record Schikkingsinstemming(
            @NotNull @Size(min = 64, max = 64) @Pattern(regexp = "[0-9a-f]{64}")
            @About(value = "Kenmerk van de voorgestelde schikking, zoals het geschil het toont",
            example = "0000000000000000000000000000000000000000000000000000000000000000")
            String schikking,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record NieuweReactie(
            @NotNull @About(value = "Of de uitkomst wordt gevolgd", example = "true") Boolean volgt,
            @About("Bij afwijken: sleutels van afspraken die toch worden nagekomen") List<String> welNakomen,
            @About("Bij afwijken") String reden,
            @About("Bij afwijken door een ministerie: de dag waarop het parlement het hoort") LocalDate parlementOp,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}
}
