package nl.wederkerig.api.agreement;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.api.About;

@About("Wat de eigen delegatie mag afspreken; alleen de eigen kant ziet het")
record Mandaat(
        @NotNull String tekst,
        String gegevenDoor,
        LocalDate gegevenOp,
        @About("Over alle jaren samen, als decimale tekst") String betaaltHoogstensInEuro,
        @About("Over alle jaren samen, als decimale tekst") String krijgtTenMinsteInEuro,
        LocalDate geldigTot,
        @NotNull @About("Codes van thema's; leeg voor alle") List<String> themas,
        @NotNull Instant vastgelegdOp) {}
