package nl.wederkerig.api.signing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Paged;

record Medeondertekenvraag(
        @Size(max = 200) @About("In referentie of titel") String q,
        @About("Zonder is het OPEN") Medeondertekenstand stand,
        @Min(1) @Max(10_000) Integer pagina,
        @Min(1) @Max(100) Integer paginaGrootte) implements Paged {}
