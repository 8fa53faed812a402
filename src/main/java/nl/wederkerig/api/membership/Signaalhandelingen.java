package nl.wederkerig.api.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.wederkerig.api.About;

/** What members send about signals, and their associations about bundles of them. */
final class Signaalhandelingen {

    private Signaalhandelingen() {}

    record NieuwSignaal(
            @NotNull @Size(min = 1, max = 50) @About(value = "Code van een vereniging waarvan de eigen organisatie lid is", example = "VNG") String vereniging,
            @NotNull @Size(min = 1, max = 300) @About(example = "Wachttijden bij de schuldhulp") String titel,
            @NotNull @Size(min = 1, max = 50) @About(value = "Code van een thema", example = "sociaal-domein") String thema,
            @NotNull @Size(min = 1, max = 3_000) @About(example = "Inwoners wachten drie maanden") String probleem,
            @NotNull @Size(min = 1, max = 3_000) @About(example = "Eén aanmelding voor alle regelingen") String oplossing,
            @NotNull @Size(min = 1, max = 3_000) @About(value = "Wat er van het Rijk voor nodig is",
            example = "Een grondslag om gegevens te delen") String voorwaarden) {}

    record Bundeling(
            @About("Een open bundel van de vereniging; zonder komt er een nieuwe") UUID bundel,
            @Size(min = 1, max = 300) @About(value = "Van een nieuwe bundel", example = "Schuldhulp") String titel) {}

    record Signaalantwoord(
            @NotNull @About(example = "true") Boolean opgepakt,
            @Size(min = 1, max = 50) @About(value = "Code van het ministerie waarmee het wordt opgepakt", example = "SZW") String ministerie,
            @NotNull @Size(min = 1, max = 20_000) @About(example = "Dit raakt de helft van de leden") String reden) {}
}
