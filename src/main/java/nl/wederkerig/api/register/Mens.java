package nl.wederkerig.api.register;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;

@About("Iemand die meedoet of heeft meegedaan")
record Mens(
        @NotNull UUID id,
        @NotNull String naam,
        @About("Code van de organisatie; ontbreekt bij wie in geschillen wordt benoemd") String organisatie,
        @NotNull List<Rol> rollen,
        @About("Wie niet meer meedoet, kan zich niet aanmelden") boolean actief,
        @About("Naam van het account; ontbreekt bij wie er geen heeft") String account,
        @About("Ontbreekt bij wie er geen heeft") String emailadres,
        @NotNull List<Mensbevoegdheid> tekenbevoegdheden) {

    @About("Dat iemand mag tekenen voor een organisatie; alle partijen mogen dat weten")
    record Mensbevoegdheid(
            @NotNull UUID id,
            @NotNull @About("Code van de organisatie") String organisatie,
            @NotNull Bevoegdheidsgrond grond,
            @NotNull @About("Eerste dag") LocalDate vanaf,
            @About("Laatste dag; ontbreekt zolang geen einde bekend is") LocalDate tot) {}
}
