package nl.wederkerig.api.commitment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Achteraf;

/** What is sent to do something about a commitment. */
final class Nakoming {

    private Nakoming() {}

    enum Meldingsoort { VOORTGANG, NAGEKOMEN, LID_GEREED }

    record Melding(
            @NotNull @About(example = "VOORTGANG") Meldingsoort soort,
            @Size(min = 1) @About(value = "Hoe ver het is, of wat een lid deed", example = "De helft is klaar") String tekst,
            @Min(0) @Max(100) Integer percentage,
            @About("Bij nagekomen: het bewijs") String bewijs,
            @Size(max = 50) @About("Code van het lid dat gereed is") String lid,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record Bevestiging(
            @About("Alleen bij een deel: de nieuwe datum voor de rest") LocalDate nieuweDatum,
            @About("Bij een deel: wat er nog rest") String tekst,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record Betwisting(
            @NotNull @Size(min = 1) @About(example = "Het loket is nog niet open") String reden,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record Uitstelverzoek(
            @NotNull LocalDate nieuweDatum,
            @NotNull @Size(min = 1) @About(example = "De aanbesteding duurt langer") String reden,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record Uitstelbesluit(
            @NotNull @About(example = "true") Boolean toegestaan,
            @About("Bij weigeren") String reden,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record Afstandsverklaring(@About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf)
            implements Achteraf {}
}
