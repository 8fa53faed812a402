package nl.wederkerig.api.register;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;

@About("Iemand die zich elders aanmeldde en hier nog niets mag")
record Aanmelding(
        @NotNull UUID persoon,
        @NotNull String naam,
        @About("Code van de organisatie, zoals de aanmeldvoorziening haar noemt") String code,
        @About("Code van die organisatie hier; ontbreekt als zij hier niet bekend is") String organisatie,
        @NotNull @About("Wat de aanmeldvoorziening toestaat") List<Rol> rollen,
        @NotNull Instant eersteBezoekOp) {

    @About("Iemand die hier al bekend is, voor dezelfde organisatie, en zich daar nog niet aanmeldt")
    record Bekende(@NotNull UUID persoon, @NotNull String naam, @NotNull List<Rol> rollen) {}

    @About("Een systeem dat hier voor een organisatie handelt")
    record Systeem(
            @NotNull @About("Hoe de aanmeldvoorziening het noemt") String clientId,
            @NotNull UUID persoon,
            @NotNull String naam,
            @About("Code van de organisatie") String organisatie,
            @NotNull List<Rol> rollen,
            boolean actief) {}
}
