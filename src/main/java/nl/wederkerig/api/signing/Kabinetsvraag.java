package nl.wederkerig.api.signing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Paged;

record Kabinetsvraag(
        @About("In plaats van wat nu bij het kabinet is wat daar weg is") Boolean afgedaan,
        @Min(1) @Max(10_000) Integer pagina,
        @Min(1) @Max(100) Integer paginaGrootte) implements Paged {}
