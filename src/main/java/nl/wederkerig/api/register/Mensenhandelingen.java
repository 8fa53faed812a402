package nl.wederkerig.api.register;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;

/** What is sent about people. */
final class Mensenhandelingen {

    private static final String CODE = "Code van de organisatie";
    private static final String ROLES = "ONDERHANDELAAR, BESTUURDER";
    private static final int MOST_ROLES = 14;

    private Mensenhandelingen() {}

    record NieuweMens(
            @NotNull @Size(min = 1, max = 200) @About(example = "Noor de Wit") String naam,
            @Size(max = 50) @About(value = CODE + "; zonder voor wie in geschillen wordt benoemd", example = "VNG") String organisatie,
            @NotNull @Size(min = 1, max = MOST_ROLES) @About(example = ROLES) List<Rol> rollen) {}

    record NieuweRollen(@NotNull @Size(min = 1, max = MOST_ROLES) @About(value = "Alle rollen van nu af", example = ROLES) List<Rol> rollen) {}

    record Overplaatsing(
            @NotNull @Size(max = 50) @About(value = CODE + " waar iemand gaat werken", example = "IPO") String organisatie,
            @NotNull @Size(min = 1, max = MOST_ROLES) @About(value = "De rollen daar", example = ROLES) List<Rol> rollen) {}

    record NieuwEmailadres(
            @Size(max = 320) @About(value = "Waar herinneringen heen gaan; zonder voor geen", example = "noor@voorbeeld.nl") String emailadres) {}

    record NieuweTekenbevoegdheid(
            @NotNull Bevoegdheidsgrond grond,
            @NotNull @About(value = "Eerste dag", example = "2026-02-01") LocalDate vanaf,
            @About("Laatste dag; zonder zolang geen einde bekend is") LocalDate tot) {}

    record Bevoegdheidseinde(@NotNull @About(value = "De laatste dag waarop zij geldt", example = "2026-12-31") LocalDate laatsteDag) {}

    record NieuwSysteem(
            @NotNull @Size(min = 1, max = 200) @About(value = "Hoe de aanmeldvoorziening het systeem noemt", example = "zaaksysteem-vng") String clientId,
            @NotNull @Size(min = 1, max = 200) @About(example = "Zaaksysteem van VNG") String naam,
            @NotNull @Size(max = 50) @About(value = CODE, example = "VNG") String organisatie,
            @NotNull @Size(min = 1, max = MOST_ROLES) @About(example = ROLES) List<Rol> rollen) {}

    record Koppeling(@NotNull @About("Wie het al was") UUID bekende) {}

    /** What was made. */
    record GemaaktId(@NotNull UUID id) {}
}
