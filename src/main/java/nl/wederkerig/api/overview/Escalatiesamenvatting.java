package nl.wederkerig.api.overview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.api.About;
import nl.wederkerig.api.word.Procedure;

@About("Het escalatieoverzicht op een dag, in getallen")
record Escalatiesamenvatting(
        @NotNull LocalDate op,
        @About("Akkoorden die lopen") long lopend,
        @About("Daarvan op trede 1 of hoger") long geescaleerd,
        @About("Onderhandelingen waarvan de termijn binnen dertig dagen eindigt") long termijnenEindigen,
        @About("De eerste laatste dag daarvan") LocalDate eersteEinde,
        @About("Geschillen bij een derde") long bijDerde,
        @About("De procedure van het geschil dat het verst is") Procedure verst,
        @About("Sinds wanneer het daar is") LocalDate verstSinds,
        @About("De laatste dag voor de uitkomst") LocalDate uitkomstUiterlijkOp,
        @About("Akkoorden bij het kabinet omdat niet werd medeondertekend") long bijKabinet,
        @About("Akkoorden bij het kabinet omdat een bindende uitkomst niet is nagekomen") long nietNagekomen,
        @About("Akkoorden waarvan niemand bijhield hoe ze er toen voor stonden") long onbekend,
        @NotNull @About("Op de gevraagde dag, en op de dag waarmee wordt vergeleken") List<Tredes> tredes) {

    record Tredes(@NotNull LocalDate op, @NotNull @About("Aantallen op trede 0 tot en met 5") List<Long> aantallen) {}

    record Vraag(
            @About("De dag waarop het zo stond; zonder, of als die nog komt, is het vandaag") LocalDate op,
            @About("Een andere dag, om aantallen per trede mee te vergelijken") LocalDate vergelijkMet,
            @Size(max = 50) @About("Code van een partij") String partij,
            @Size(max = 50) @About("Code van een ministerie dat ook partij is") String ministerie,
            @Size(max = 50) @About("Code van een provincie die partij is, of waarin een partij of lid van een partij ligt") String provincie,
            @Size(max = 50) @About("Code van een thema") String thema) {}
}
