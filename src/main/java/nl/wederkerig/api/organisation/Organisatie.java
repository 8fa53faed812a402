package nl.wederkerig.api.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.wederkerig.api.About;
import nl.wederkerig.api.word.Bestuurslaag;
import nl.wederkerig.api.word.Organisatiesoort;

@About("Een organisatie, zoals zij vandaag heet")
public record Organisatie(
        @NotNull @About(value = "Gebruikelijke afkorting of CBS-code", example = "GM0344") String code,
        @NotNull @About(example = "gemeente Utrecht") String naam,
        @NotNull @About(example = "Utrecht") String korteNaam,
        Bestuurslaag laag,
        @NotNull Organisatiesoort soort,
        @About("Code van de provincie waarin een gemeente ligt") String provincie,
        @About("Eerste dag; ontbreekt als zij al bestond toen het register begon") LocalDate vanaf,
        @About("Eerste dag waarop zij niet meer bestaat") LocalDate tot,
        @About("Code van wie haar plaats inneemt") String opvolger) {}
