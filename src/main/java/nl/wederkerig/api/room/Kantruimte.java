package nl.wederkerig.api.room;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Paged;
import nl.wederkerig.api.document.Bestand;
import nl.wederkerig.api.document.Bijlage;

@About("De ruimte van een kant van een akkoord; voor de andere kant, en voor wie niet onderhandelt, ondertekent of bestuurt, is zij er niet")
record Kantruimte(
        @NotNull @About("Welke kant") Kant kant,
        @NotNull @About("Codes van wie haar delen") List<String> leden,
        @NotNull @Size(max = Paged.USUAL) @About("De laatste, het laatste vooraan; alle bij `/ruimte/standpunten`") List<Standpunt> standpunten,
        int aantalStandpunten,
        @NotNull @Size(max = Paged.USUAL) @About("De laatste, het laatste vooraan; alle bij `/ruimte/berichten`") List<Bericht> berichten,
        int aantalBerichten,
        @NotNull @Size(max = Paged.USUAL) @About("De eerste, het oudste vooraan; alle bij `/ruimte/documenten`") List<Bijlage> documenten,
        int aantalDocumenten,
        @About("Of wie dit vraagt er kan schrijven") boolean schrijft) {

    enum Kant { DECENTRAAL, RIJK }

    record Standpunt(int nummer, @NotNull String tekst, @NotNull String door, @NotNull Instant voorgesteldOp,
            @About("Sinds wanneer het gedeeld is; ontbreekt zolang niet allen instemden") Instant gedeeldOp, @NotNull List<Oordeel> oordelen) {}

    record Oordeel(@NotNull @About("Voor wie het telt") String lid, @NotNull @About("Wie het gaf: het lid, of zijn voorganger") String door, boolean akkoord,
            String reden, @NotNull Instant gegevenOp) {}

    record Bericht(@NotNull String door, @NotNull @About("Van wie het schreef") String naam, @NotNull String tekst, @NotNull Instant geschrevenOp) {}

    record NieuwBericht(@Size(max = 20_000) @About(value = "Alleen niet nodig met documenten", example = "Hoe ver gaan wij?") String tekst,
            @Size(max = 10) List<Bestand> documenten) {}

    record NieuwStandpunt(@NotNull @Size(min = 1, max = 20_000) @About(example = "Instemmen als het geld er is") String tekst) {}

    record NieuwOordeel(@NotNull @About(example = "true") Boolean akkoord, @Size(max = 20_000) @About("Nodig voor wie niet instemt") String reden) {}
}
