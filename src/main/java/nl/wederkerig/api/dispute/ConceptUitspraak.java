package nl.wederkerig.api.dispute;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.wederkerig.api.About;

@About("Een uitspraak zoals een arbiter of secretaris haar achterliet; voor ieder ander is er geen")
record ConceptUitspraak(
        @About("Vanaf 1, binnen de procedure") int nummer,
        @NotNull @About("Naam") String door,
        @NotNull Instant bewaardOp,
        String tekst,
        String kosten,
        @NotNull @About("Wat er van afspraken is ingevuld, onder de namen van het formulier") Map<String, List<String>> overige) {

    record NieuwConcept(
            @NotNull @Min(0) @About(value = "Nummer van het concept waarop dit volgt; 0 zonder", example = "0") Integer na,
            @NotNull @Size(max = 200_000) @About(example = "Het loket opent") String tekst,
            @Size(max = 200_000) @About("Zonder blijft wat er stond in het concept waarop dit volgt") String kosten) {}

    record Bewaard(@About("Niet nog eens voor wie hetzelfde opnieuw stuurt: concepten worden met de uitspraak vernietigd") ConceptUitspraak concept,
            @About("Of een ander inmiddels ook iets bewaarde") boolean ingehaald) {}
}
