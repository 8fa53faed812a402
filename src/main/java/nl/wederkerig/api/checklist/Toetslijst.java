package nl.wederkerig.api.checklist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Paged;
import nl.wederkerig.api.document.Bestand;
import nl.wederkerig.api.document.Bijlage;
import nl.wederkerig.api.word.Akkoordsoort;

@About("Een toetslijst van een akkoord, met wat daarop is geantwoord; zij houdt niets tegen")
record Toetslijst(
        @NotNull String code,
        int versie,
        @NotNull @About("Haar naam") String nederlands,
        @NotNull @About("Haar naam") String engels,
        @About("Verplichte punten die niemand beantwoordde") long open,
        @NotNull @About("Daarna wat in een eerdere versie is beantwoord en er niet meer in staat") List<Punt> punten) {

    record Punt(@NotNull @About(example = "bekostiging") String sleutel, String referentie, @NotNull String nederlands, @NotNull String engels, boolean verplicht,
            @About("Of het alleen in een eerdere versie staat") boolean vervallen,
            @NotNull @Size(max = Paged.USUAL) @About("De laatste, het laatste vooraan; dat telt; alle bij `/antwoorden` van het punt") List<Gegeven> antwoorden,
            int aantalAntwoorden) {}

    record Gegeven(int versie, @NotNull @About("Zoals de vraag toen luidde") String vraag, @NotNull Toetsantwoord antwoord, String toelichting, String vindplaats,
            @NotNull List<Bijlage> bijlagen, @NotNull String door, @NotNull Instant gegevenOp) {}

    record NieuwAntwoord(
            @NotNull @About(example = "JA") Toetsantwoord antwoord,
            @NotNull @Size(min = 1) @About(value = "Waaruit het blijkt", example = "Zie de financiële paragraaf") String toelichting,
            @Size(max = 500) @Pattern(regexp = "https?://\\S+") @About("Waar het te vinden is, met http of https") String vindplaats,
            @Size(max = 10) List<Bestand> documenten) {}

    @About("Een toetslijst zoals de beheerder haar bijhoudt")
    record Sjabloon(
            @NotNull String code,
            int versie,
            @NotNull @About("Haar naam") String nederlands,
            @NotNull @About("Haar naam") String engels,
            @NotNull @About("Voor welke akkoorden; leeg als zij niet meer wordt gebruikt") List<Akkoordsoort> soorten,
            @NotNull List<Sjabloonpunt> punten,
            @NotNull LocalDate ingevoerdOp) {}

    record Sjabloonpunt(
            @Size(max = 60) @About("Van een punt dat er al in stond; zonder is het nieuw") String sleutel,
            @Size(max = 200) @About("Artikel of nummer") String referentie,
            @NotNull @Size(min = 1) @About(example = "Is de bekostiging geregeld?") String nederlands,
            @NotNull @Size(min = 1) @About(example = "Is the funding arranged?") String engels,
            @NotNull @About(example = "true") Boolean verplicht) {}

    record NieuweLijst(
            @NotNull @Size(min = 1, max = 40) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @About(example = "proeflijst") String code,
            @NotNull @Size(min = 1, max = 300) @About(value = "Haar naam", example = "Proeflijst") String nederlands,
            @NotNull @Size(min = 1, max = 300) @About(value = "Haar naam", example = "Trial list") String engels,
            @NotNull @Size(max = 20) @About(value = "Voor welke akkoorden; zonder wordt zij niet gebruikt", example = "CONVENANT") List<Akkoordsoort> soorten,
            @NotNull @Size(min = 1, max = 60) List<Sjabloonpunt> punten) {}

    record NieuweVersie(
            @NotNull @About(value = "De versie die men las; weigert als er een latere is", example = "1") Integer na,
            @NotNull @Size(min = 1, max = 300) @About(value = "Haar naam", example = "Proeflijst") String nederlands,
            @NotNull @Size(min = 1, max = 300) @About(value = "Haar naam", example = "Trial list") String engels,
            @NotNull @Size(max = 20) @About(value = "Voor welke akkoorden; zonder wordt zij niet meer gebruikt", example = "CONVENANT") List<Akkoordsoort> soorten,
            @NotNull @Size(min = 1, max = 60) @About("Alle punten; wat er niet in staat vervalt") List<Sjabloonpunt> punten) {}
}
