package nl.wederkerig.api.subscription;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import nl.wederkerig.api.Paged;

record Abonnementvraag(@Min(1) @Max(100_000) Integer pagina, @Min(1) @Max(100) Integer paginaGrootte) implements Paged {}
