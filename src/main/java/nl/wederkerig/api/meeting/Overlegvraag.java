package nl.wederkerig.api.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Paged;

record Overlegvraag(
        @About(value = "Gepland met het naaste vooraan, of gehouden met het laatste vooraan; zonder alles", oneOf = {"GEPLAND", "GEHOUDEN"}) String wanneer,
        Overlegsoort soort,
        @Size(max = 50) @About("Code van een partij die ook is uitgenodigd") String partij,
        @Min(1) @Max(10_000) Integer pagina,
        @Min(1) @Max(100) Integer paginaGrootte) implements Paged {}
