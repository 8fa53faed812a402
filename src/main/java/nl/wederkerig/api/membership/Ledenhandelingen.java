package nl.wederkerig.api.membership;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Lengths;
import nl.wederkerig.api.document.Bestand;

/** What associations and members send. */
final class Ledenhandelingen {

    private Ledenhandelingen() {}

    record NieuweRaadpleging(
            @NotNull UUID akkoord,
            @NotNull @Size(min = 1, max = 500) @About(example = "Stemt u in met dit akkoord") String vraag,
            String toelichting,
            @Min(1) @About("Tekstversie waarover het gaat") Integer tekstversie,
            @NotNull @Size(max = 6) @Pattern(regexp = Lengths.LENGTH) @About(value = "Waarbinnen leden stemmen, in dagen of weken", example = "P2W") String termijn,
            @NotNull @Min(0) @Max(100) @About(value = "Percentage van alle stemmen dat moet zijn uitgebracht", example = "50") Integer quorum,
            @Size(max = 10) List<Bestand> documenten) {}

    record NieuweStem(@NotNull @About(example = "VOOR") Raadpleging.Stem stem, @Size(max = 2_000) @About("Voor de vereniging, na de telling") String opmerking) {}

    record IntrekkingVanRaadpleging(@NotNull @Size(min = 1, max = 1_000) @About(example = "De tekst is veranderd") String reden) {}
}
