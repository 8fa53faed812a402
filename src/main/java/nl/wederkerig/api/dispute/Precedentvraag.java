package nl.wederkerig.api.dispute;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Paged;

record Precedentvraag(
        @Size(max = 200) @About("Woorden") String q,
        @Min(1) @Max(10_000) Integer pagina,
        @Min(1) @Max(100) Integer paginaGrootte) implements Paged {}
