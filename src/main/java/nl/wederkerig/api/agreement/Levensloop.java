package nl.wederkerig.api.agreement;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Achteraf;
import nl.wederkerig.api.word.Grond;

/** What is sent about the checks of an agreement, and once it is in force. */
final class Levensloop {

    private Levensloop() {}

    record FinancieleParagraaf(
            @NotNull @About(value = "Of er financiële gevolgen zijn", example = "true") Boolean vanToepassing,
            @About(value = "Of de dekking is onderbouwd", example = "true") Boolean onderbouwd,
            @About(value = "Euro per jaar, als decimale tekst", example = "{\"2027\": \"12500000.00\"}") Map<String, String> bedragenInEuro,
            @About("Als er geen zijn; alleen BZK legt dat vast") String reden,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record Uitvoerbaarheidstoets(
            @NotNull @About(value = "Of de toets nodig is", example = "true") Boolean vanToepassing,
            @About(value = "Of de toets is gedaan", example = "true") Boolean gedaan,
            @About(value = "Wat eruit kwam", example = "Uitvoerbaar") String bevindingen,
            @About("Als de toets niet nodig is; alleen BZK legt dat vast") String reden,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record Vooroverlegvraag(
            @NotNull @Min(1) @About(value = "Nummer van de tekstversie", example = "1") Integer tekstversie,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record Vooroverlegantwoord(
            @NotNull @About(value = "Of BZK bezwaar heeft", example = "false") Boolean bezwaar,
            @About("Bij bezwaar") Grond grond,
            @About("Bij bezwaar: de gewenste tekst") String gewensteTekst,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record Medeondertekeningsbesluit(
            @NotNull @Size(min = 1) @About(value = "Waarom medeondertekening niet nodig is", example = "Het raakt het stelsel niet") String reden,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record Wijzigingsvoorstel(
            @NotNull @Size(min = 1, max = 200_000) @About(example = "De gewijzigde tekst") String tekst,
            @Size(max = 500) @About("Zonder blijven de afspraken zoals ze zijn") List<NieuweAfspraak> afspraken,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record NieuweEvaluatie(
            @NotNull @Size(min = 1) @About(example = "De doelen zijn gehaald") String tekst,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record NieuweBenoemdeGebeurtenis(
            @NotNull @Size(min = 1, max = 200) @About(value = "Waarop afspraken wachten", example = "Voorjaarsnota") String gebeurtenis,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record Openbaarheidsbesluit(
            @NotNull @About(example = "true") Boolean openbaar,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}
}
