package nl.wederkerig.api.membership;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.wederkerig.api.About;

@About("Signalen die een vereniging als één beantwoordt")
record Signaalbundel(
        @NotNull UUID id,
        @NotNull @About("Code van de vereniging") String vereniging,
        @NotNull String titel,
        @NotNull @About("Code van een thema") String thema,
        @NotNull Signaal.Stand stand,
        @About("Hoeveel") int signalen,
        @About("De eerste dag waarop een ervan uiterlijk is beantwoord") LocalDate antwoordUiterlijkOp,
        @About("Van het antwoord") String reden,
        @About("Code van het ministerie waarmee het is opgepakt") String ministerie,
        LocalDate beantwoordOp,
        @About("Wat het werd") UUID akkoord) {}
