package nl.wederkerig.api.dispute;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.word.Geschilsoort;
import nl.wederkerig.api.word.Procedure;

@About("Wat een geschil leerde, voor iedereen")
record Precedent(
        @NotNull UUID id,
        @NotNull Geschilsoort soort,
        Procedure procedure,
        @NotNull LocalDate opgenomenOp,
        @NotNull String vraag,
        String overwegingen,
        @NotNull String regel,
        @NotNull String uitkomst,
        @NotNull List<String> trefwoorden) {}
