package nl.wederkerig.api.dispute;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.word.Geschilfase;
import nl.wederkerig.api.word.Geschilsoort;
import nl.wederkerig.api.word.Procedure;

@About("Een geschil in een lijst")
record Geschilregel(
        @NotNull @About("Het akkoord, een punt, en de sleutel") String id,
        @NotNull UUID akkoord,
        @NotNull String referentie,
        @NotNull String titel,
        @NotNull String sleutel,
        Geschilsoort soort,
        @About("De mijlpaal die om een advies vraagt; ontbreekt bij een geschil") String mijlpaal,
        @NotNull Geschilfase fase,
        Procedure procedure,
        boolean bestuurlijk,
        @NotNull LocalDate ingediendOp,
        @About("Laatste dag van wat nu loopt") LocalDate laatsteDag,
        @NotNull @About("Codes van organisaties") List<String> verzoekers,
        @NotNull @About("Codes van organisaties") List<String> verweerders) {}
