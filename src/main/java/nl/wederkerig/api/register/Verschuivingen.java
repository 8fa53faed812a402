package nl.wederkerig.api.register;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;

@About("Welke termijnen een correctie zou verschuiven; er is nog niets veranderd")
record Verschuivingen(
        @NotNull List<Verschuiving> verschuivingen,
        @About("Hoeveel termijnen bovendien verschuiven, die alleen het Rijk mag kennen") int verborgen,
        @About("Hoeveel er van alle al zouden zijn geëindigd; is het er een, dan wordt de correctie geweigerd") int teLaat,
        @NotNull @About("Wat mee te sturen is om dit, en niets anders, te laten gebeuren") String zegel) {

    static final String SEAL = "Het zegel van wat daarvan is gezien";

    record Verschuiving(
            @NotNull UUID akkoord,
            @NotNull String referentie,
            @NotNull String titel,
            @NotNull @About("Wat dan moet zijn gedaan") String termijn,
            @NotNull @About("De laatste dag nu") LocalDate van,
            @NotNull @About("De laatste dag daarna") LocalDate naar,
            @NotNull @About("Waarom het die dag wordt") String uitleg,
            boolean teLaat) {}

    @About("Een feit waarmee een termijn begon die nog loopt")
    record Begindag(
            @NotNull @About(example = "negotiation-term") String feit,
            @NotNull @About("Wat begon") String naam,
            @NotNull @About("Zoals vastgelegd") LocalDate op,
            @NotNull @About("Wat vanaf die dag wordt gerekend") List<String> termijnen) {}

    record Begindagcorrectie(
            @NotNull @Size(max = 100) @About(value = "Referentie van het akkoord", example = "2026-001") String akkoord,
            @NotNull @Size(max = 200) @About(example = "negotiation-term") String feit,
            @NotNull @About(value = "De dag waarop het was", example = "2026-01-14") LocalDate op,
            @NotNull @Size(min = 1) @About(value = "Alle partijen zien dit", example = "De brief kwam een dag eerder aan") String reden) {}

    record GezieneBegindagcorrectie(
            @NotNull @Size(max = 100) @About(value = "Referentie van het akkoord", example = "2026-001") String akkoord,
            @NotNull @Size(max = 200) @About(example = "negotiation-term") String feit,
            @NotNull @About(value = "De dag waarop het was", example = "2026-01-14") LocalDate op,
            @NotNull @Size(min = 1) @About(value = "Alle partijen zien dit", example = "De brief kwam een dag eerder aan") String reden,
            @NotNull @Size(max = 64) @About(SEAL) String zegel) {}

    record GezienZegel(@NotNull @Size(max = 64) @About(SEAL) String zegel) {}
}
