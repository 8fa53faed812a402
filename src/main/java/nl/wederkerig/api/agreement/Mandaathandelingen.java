package nl.wederkerig.api.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Lengths;
import nl.wederkerig.api.word.Mandaatgrens;
import nl.wederkerig.api.word.Tekengrond;

/** What is sent and told about mandates and authorities to sign. */
final class Mandaathandelingen {

    private Mandaathandelingen() {}

    record NieuwMandaat(
            @NotNull @Size(min = 1) @About(example = "Instemmen zolang de kosten gedekt zijn") String tekst,
            @NotNull @Size(min = 1, max = 200) @About(value = "Wie het gaf", example = "Het bestuur") String gegevenDoor,
            @NotNull @About(value = "De dag waarop het is gegeven", example = "2026-01-30") LocalDate gegevenOp,
            @Size(max = 20) @Pattern(regexp = Lengths.EUROS) @About(value = "Wat men hooguit mag beloven", example = "12500000.00") String betaaltHoogstensInEuro,
            @Size(max = 20) @Pattern(regexp = Lengths.EUROS) @About("Wat men ten minste beloofd moet krijgen") String krijgtTenMinsteInEuro,
            @About("De laatste dag") LocalDate geldigTot,
            @Size(max = 50) @About("Codes van thema's; zonder is het voor alle") List<String> themas) {}

    record Mandaattoetsvraag(@Size(max = 500) @About("Zonder gaat het om de afspraken van de laatste tekst") List<NieuweAfspraak> afspraken) {}

    @About("Of een tekst binnen het eigen mandaat is")
    record Mandaattoets(@NotNull @About("Leeg als de tekst binnen het mandaat is, of er geen is") List<Mandaatoverschrijding> overschrijdingen) {}

    record Mandaatoverschrijding(
            @NotNull Mandaatgrens grens,
            @About("Wat in de tekst staat, als decimale tekst") String bedragInEuro,
            @About("Wat mag, als decimale tekst") String toegestaanInEuro,
            @About("Van een mandaat dat verlopen is") LocalDate geldigTot,
            @About("Thema van het akkoord, waarvoor het mandaat niet is") String thema) {}

    @About("Een tekst buiten het mandaat die de eigen kant voorstelde of aanvaardde")
    record Overschreden(int tekstversie, boolean aanvaard, @NotNull Mandaatoverschrijding overschrijding, @NotNull Instant vastgelegdOp) {}

    @About("Wie vandaag voor een partij mag ondertekenen")
    record Tekenbevoegdheid(@NotNull String organisatie, @NotNull @About("Naam") String persoon, @NotNull Tekengrond grond, @NotNull LocalDate vanaf,
            @About("De laatste dag; ontbreekt zolang er geen bekend is") LocalDate tot) {}
}
