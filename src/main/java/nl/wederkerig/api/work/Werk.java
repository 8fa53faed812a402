package nl.wederkerig.api.work;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;

@About("Werk dat langer duurt en vanzelf doorgaat")
record Werk(
        @NotNull UUID id,
        @NotNull Werksoort soort,
        @NotNull Werkstand stand,
        @About("Hoeveel bestanden, dossiers, of bij een bestand gebeurtenissen zijn gedaan") int gedaan,
        int totaal,
        @About("Hoeveel bestanden zijn geweigerd") int geweigerd,
        @NotNull Instant begonnenOp,
        @About("Of de aanvrager het begon; van dat van een ander staat niet wat erin zit") boolean eigen,
        @NotNull @About("Wat van elk bestand is geworden; alleen van een enkel eigen werk") List<Bestandsuitkomst> bestanden) {

    record Bestandsuitkomst(
            @NotNull String naam,
            @About("Het akkoord; ontbreekt als het bestand is geweigerd") UUID akkoord,
            @NotNull List<Bestandsfout> fouten) {}

    record Bestandsfout(
            @About("Regel in het bestand, vanaf 1") int regel,
            @About("Teken op die regel; 0 voor de hele regel") int teken,
            @NotNull String melding) {}

    record Dossierbestanden(@NotNull @Size(min = 1, max = 500) List<Dossierbestand> bestanden) {}

    record Dossierbestand(
            @NotNull @Size(min = 1, max = 200) @About(example = "akkoord.yaml") String naam,
            @NotNull @Size(min = 1, max = 5_242_880) @About(value = "Het dossierbestand, in YAML", example = "format: 1") String inhoud) {}
}
