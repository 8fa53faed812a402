package nl.wederkerig.api.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;

@About("Een conclusie van een overleg, zoals zij er staat")
record Overlegconclusie(
        int nummer,
        @About("Het agendapunt") UUID punt,
        UUID akkoord,
        @NotNull String tekst,
        @About("Code van wie het doet") String door,
        LocalDate uiterlijkOp,
        @NotNull String vastgelegdDoor,
        @NotNull Stand stand,
        @NotNull List<Conclusiereactie> antwoorden,
        @NotNull @About("Codes van wie nog moet bevestigen en zwijgt; zwijgen bevestigt niets") List<String> zwijgen,
        @About("Code van wie er een concept van maakte") String opgenomenDoor,
        LocalDate opgenomenOp,
        @About("Of de aanroeper moet bevestigen of een andere lezing geven") boolean gevraagd,
        @About("Of de aanroeper haar kan terugnemen") boolean terugTeNemen,
        @About("Of de aanroeper er een concept van kan maken in het akkoord") boolean overTeNemen) {

    enum Stand { AAN_TAFEL, GEVRAAGD, ANDERS_GELEZEN, NIET_BEVESTIGD, BEVESTIGD }

    @About("Wat een partij van een conclusie zegt")
    record Conclusiereactie(@NotNull String partij, LocalDate bevestigdOp, String lezing, LocalDate lezingOp) {}
}
