package nl.wederkerig.api.membership;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.wederkerig.api.About;

@About("Wat een lid zijn vereniging vraagt op te pakken; er is alleen iets van te zien voor dat lid en die vereniging")
record Signaal(
        @NotNull UUID id,
        @NotNull @About("Code van de vereniging") String vereniging,
        @NotNull @About("Code van het lid") String lid,
        @NotNull String titel,
        @NotNull @About("Code van een thema") String thema,
        @NotNull String probleem,
        @NotNull String oplossing,
        @NotNull @About("Wat er van het Rijk voor nodig is") String voorwaarden,
        @NotNull LocalDate verstuurdOp,
        @NotNull @About("Laatste dag waarop de vereniging antwoordt") LocalDate antwoordUiterlijkOp,
        @About("De bundel waarin het ligt") UUID bundel,
        @NotNull Stand stand,
        @About("Van het antwoord") String reden,
        LocalDate beantwoordOp) {

    /** OPEN is no answer, however long it lasts. */
    enum Stand { OPEN, OPGEPAKT, AFGEWEZEN, AKKOORD_GEWORDEN }
}
