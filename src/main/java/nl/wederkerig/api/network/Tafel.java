package nl.wederkerig.api.network;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Paged;

@About("Een tafel waaraan een ministerie met anderen over een thema praat")
record Tafel(@NotNull UUID id, @NotNull @About("Code van het ministerie") String ministerie, @NotNull @About("Code van een thema") String thema,
        @NotNull @About("Waarover") String titel, @NotNull LocalDate begonnenOp, LocalDate geslotenOp,
        @NotNull @About("Codes van wie er zitten") List<String> met, @About("Of de aanroeper haar kan sluiten") boolean sluitbaar) {

    record Tafelvraag(@Size(max = 50) @About("Code van een ministerie") String ministerie, @About("Alleen wat nog open is") Boolean open,
            @Min(1) @Max(10_000) Integer pagina, @Min(1) @Max(100) Integer paginaGrootte) implements Paged {}

    @About("Een ministerie dat één thema naar meer tafels brengt, waarvan aan sommige geen vereniging en geen BZK zit")
    record Signalering(@NotNull @About("Code van het ministerie") String ministerie, @NotNull @About("Code van een thema") String thema,
            @NotNull List<Tafel> tafels, @NotNull @About("Waar geen vereniging en geen BZK zit") List<UUID> onbemand,
            @NotNull List<Bekeken> bekeken, @About("Door de eigen organisatie") boolean afgehandeld) {}

    record Bekeken(@NotNull @About("Code van wie het bekeek") String door, @NotNull String reden, @NotNull LocalDate op) {}
}
