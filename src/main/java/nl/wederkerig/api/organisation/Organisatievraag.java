package nl.wederkerig.api.organisation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Paged;
import nl.wederkerig.api.word.Bestuurslaag;
import nl.wederkerig.api.word.Organisatiesoort;

record Organisatievraag(
        @Size(max = 200) @About(value = "Deel van een naam, van nu of vroeger", example = "utrecht") String q,
        Bestuurslaag laag,
        Organisatiesoort soort,
        @About("Ook organisaties die niet meer bestaan") Boolean opgeheven,
        @About(value = "Volgorde; met een minteken omgekeerd", oneOf = {"naam", "-naam", "code", "-code", "soort", "-soort", "laag", "-laag"}) String sorteer,
        @Min(1) @Max(100_000) Integer pagina,
        @Min(1) @Max(100) Integer paginaGrootte) implements Paged {}
