package nl.wederkerig.api.term;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.word.Termijnsoort;

@About("Iets wat voor een dag gedaan moet zijn")
record Termijn(
        @NotNull UUID akkoord,
        @NotNull String referentie,
        @NotNull String titel,
        @NotNull @About("Uniek binnen het akkoord") String sleutel,
        @NotNull Termijnsoort soort,
        @NotNull @About("Wat er moet gebeuren") String omschrijving,
        @About("Waar het over gaat, bij een afspraak of geschil") String onderwerp,
        @NotNull LocalDate laatsteDag,
        @About("De dag waarop de termijn weer loopt, zolang zij stilstaat") LocalDate hervatOp,
        @About("Of de dag voorbijging zonder dat iets gedaan was") boolean verstreken,
        @NotNull @About("Codes van wie aan zet is") List<String> aanZet) {}
