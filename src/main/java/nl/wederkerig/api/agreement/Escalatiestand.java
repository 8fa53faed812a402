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
        @NotNull @About("Codes van wie aan zet is") List<String> houders,
        LocalDate sinds,
        @About(value = "Wat er nu volgt", example = "Ondertekenen") String volgende,
        LocalDate volgendeOp) {}
