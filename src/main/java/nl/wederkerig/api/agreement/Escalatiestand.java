package nl.wederkerig.api.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.api.About;

@About("Hoe hoog een akkoord is geëscaleerd, en wie aan zet is")
record Escalatiestand(
        @Min(0) @Max(5) int trede,
        @NotNull @About("Codes van allen die aan zet zijn, de naaste dag vooraan") List<String> houders,
        @About("De eerste dag sinds wanneer het bij een van hen ligt") LocalDate sinds,
        @About(value = "Wat er nu volgt", example = "Ondertekenen") String volgende,
        LocalDate volgendeOp) {}
