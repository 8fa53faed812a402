package nl.wederkerig.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Which part of a list that has no filters. */
public record Deel(@Min(1) @Max(100_000) Integer pagina, @Min(1) @Max(100) Integer paginaGrootte) implements Paged {}
