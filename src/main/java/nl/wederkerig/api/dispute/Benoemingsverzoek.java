package nl.wederkerig.api.dispute;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.word.Geschilsoort;
import nl.wederkerig.api.word.Procedure;

@About("Wat over een zetel wordt gevraagd, met zoveel van het dossier als nodig is om te antwoorden")
record Benoemingsverzoek(
        @NotNull UUID id,
        @NotNull Soort soort,
        @NotNull @About("Zoals het adres van het geschil het noemt") String geschil,
        String referentie,
        String titel,
        Geschilsoort geschilsoort,
        @About("De mijlpaal die om een advies vraagt; ontbreekt bij een geschil") String mijlpaal,
        @NotNull Procedure procedure,
        @NotNull @About(example = "VOORZITTER") String zetel,
        @NotNull @About("Codes van organisaties") List<String> verzoekers,
        @NotNull @About("Codes van organisaties") List<String> verweerders,
        @NotNull @About("Codes van wie alleen meeleest") List<String> waarnemers,
        @About("Wie is gevraagd of gewraakt") Procedureverloop.Persoon persoon,
        @About("Van een wraking") String grond,
        @NotNull @About("Namen van wie niet in aanmerking komt") List<String> afgevallen,
        @NotNull @About("Namen van wie vergeefs is voorgedragen") List<String> voorgedragen,
        LocalDate uiterlijkOp,
        String uitleg) {

    enum Soort { AANVAARDEN, BENOEMEN, WRAKING_BESLISSEN }
}
