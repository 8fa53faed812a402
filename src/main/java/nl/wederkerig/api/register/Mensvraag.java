package nl.wederkerig.api.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Paged;

record Mensvraag(
        @Size(max = 200) @About(value = "Deel van een naam of account, of van de naam of code van de organisatie", example = "utrecht") String q,
        Rol rol,
        @Min(1) @Max(100_000) Integer pagina,
        @Min(1) @Max(100) Integer paginaGrootte) implements Paged {}
