package nl.wederkerig.api.register;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;

@About("Iemand in de lijst van mensen")
record Mensregel(
        @NotNull UUID id,
        @NotNull String naam,
        @About("Code van de organisatie; ontbreekt bij wie in geschillen wordt benoemd") String organisatie,
        @NotNull List<Rol> rollen,
        boolean actief,
        @About("Naam van het account; ontbreekt bij wie er geen heeft") String account,
        @About("Hoeveel tekenbevoegdheden nu gelden") int tekenbevoegdheden) {}
