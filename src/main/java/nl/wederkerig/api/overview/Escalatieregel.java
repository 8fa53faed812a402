package nl.wederkerig.api.overview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.word.Akkoordstatus;

@About("Hoe hoog een akkoord is of was geescaleerd")
record Escalatieregel(
        @NotNull UUID akkoord,
        @NotNull String referentie,
        @NotNull String titel,
        @NotNull @About("Code van het thema") String thema,
        @NotNull Akkoordstatus status,
        @Min(0) @Max(5) int trede,
        @NotNull @About("Codes van allen die aan zet zijn, de naaste dag vooraan") List<String> houders,
        @NotNull @About("Benoemden die aan zet zijn") List<Benoemden> benoemden,
        @About("De eerste dag sinds wanneer het bij een van hen ligt") LocalDate sinds,
        @About("Wat er nu volgt") String volgende,
        LocalDate volgendeOp,
        @About("Wat van de eigen organisatie wordt gevraagd; alleen van vandaag") String gevraagd,
        LocalDate gevraagdUiterlijk) {

    enum Benoemden { VOORZITTER, ARBITERS, DESKUNDIGEN, RAAD_VAN_STATE, GEVRAAGDE }
}
