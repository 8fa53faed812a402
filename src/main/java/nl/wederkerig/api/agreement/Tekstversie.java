package nl.wederkerig.api.agreement;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import nl.wederkerig.api.About;

@About("Een tekst met de afspraken erin; verandert nooit")
record Tekstversie(int nummer, @NotNull String herkomst, @NotNull String tekst, int aantalAfspraken, @NotNull String sha256, String voorgesteldDoor,
        @NotNull Instant voorgesteldOp) {}
