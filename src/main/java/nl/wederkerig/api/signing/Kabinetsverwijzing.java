package nl.wederkerig.api.signing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.word.Grond;
import nl.wederkerig.api.word.Kabinetsbesluitsoort;
import nl.wederkerig.api.word.Kabinetsstatus;
import nl.wederkerig.api.word.Ondertekenhandeling;
import nl.wederkerig.api.word.Verwijzingsoorzaak;

@About("De weg van een akkoord door het kabinet; alleen het Rijk ziet hem")
record Kabinetsverwijzing(
        @NotNull UUID akkoord,
        @NotNull String referentie,
        @NotNull String titel,
        boolean wijziging,
        @NotNull Verwijzingsoorzaak oorzaak,
        @NotNull Kabinetsstatus status,
        @NotNull LocalDate verwezenOp,
        LocalDate ingebrachtOp,
        String ingebrachtDoor,
        LocalDate besprokenOp,
        String bespreking,
        LocalDate vergaderingOp,
        @About("Wanneer er weer aan wordt herinnerd") LocalDate herinnertOp,
        @About("Hoe vaak er aan is herinnerd") int malenHerinnerd,
        Kabinetsbesluitsoort besluit,
        @About("Wat het kabinet anders wil") String voorwaarden,
        String toelichting,
        @About("Grond van de weigering") Grond grond,
        @About("Reden van de weigering") String reden,
        LocalDate medeondertekenenUiterlijkOp,
        @About("Sinds wanneer het niet meer bij het kabinet is") LocalDate afgedaanOp,
        @NotNull @About("Wat wie dit vraagt er nu mee kan doen") List<Ondertekenhandeling> handelingen) {}
