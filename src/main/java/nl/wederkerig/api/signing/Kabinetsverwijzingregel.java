package nl.wederkerig.api.signing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.word.Grond;
import nl.wederkerig.api.word.Kabinetsbesluitsoort;
import nl.wederkerig.api.word.Kabinetsstatus;
import nl.wederkerig.api.word.Verwijzingsoorzaak;

@About("Een akkoord dat bij het kabinet is of was; alleen het Rijk ziet het")
record Kabinetsverwijzingregel(
        @NotNull UUID akkoord,
        @NotNull String referentie,
        @NotNull String titel,
        boolean wijziging,
        @NotNull @About("Code van wie zou medeondertekenen") String medeondertekenaar,
        @NotNull Verwijzingsoorzaak oorzaak,
        @NotNull Kabinetsstatus status,
        @NotNull LocalDate verwezenOp,
        LocalDate ingebrachtOp,
        String ingebrachtDoor,
        @About("Of het medeoverhedenoverleg het eerst bespreekt") boolean eerstBespreken,
        LocalDate besprokenOp,
        String bespreking,
        LocalDate vergaderingOp,
        Kabinetsbesluitsoort besluit,
        LocalDate beslotenOp,
        String toelichting,
        @About("Hoe vaak er aan is herinnerd") int malenHerinnerd,
        @About("Grond van de weigering") Grond grond,
        @About("Reden van de weigering") String reden,
        LocalDate medeondertekenenUiterlijkOp,
        @About("Sinds wanneer het niet meer bij het kabinet is") LocalDate afgedaanOp) {}
