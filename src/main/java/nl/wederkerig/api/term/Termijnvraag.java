package nl.wederkerig.api.term;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Paged;
import nl.wederkerig.api.word.Termijnsoort;

record Termijnvraag(
        @About("Eerste dag") LocalDate vanaf,
        @About("Laatste dag") LocalDate tot,
        @About("Alleen wat de eigen organisatie moet doen") Boolean eigen,
        @Size(max = 50) @About("Code van de organisatie die het moet doen") String organisatie,
        Termijnsoort soort,
        @Min(1) @Max(10_000) Integer pagina,
        @Min(1) @Max(100) Integer paginaGrootte) implements Paged {}
