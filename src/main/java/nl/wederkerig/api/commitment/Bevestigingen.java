package nl.wederkerig.api.commitment;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.wederkerig.api.About;

@About("Meer afspraken tegelijk bevestigen; elke op zichzelf, en wat niet kan laat de andere staan")
record Bevestigingen(@NotNull @Size(min = 1, max = 25) List<Gezien> afspraken) {

    private static final String EXAMPLE = "3f2c7a60-9f0e-4c52-9a55-0c3f8f1f4a11.verdeelmodel";

    record Gezien(@NotNull @Size(min = 38, max = 150) @About(value = "Het akkoord, een punt, en de sleutel", example = EXAMPLE) String id,
            @NotNull @Min(1) @About("Nummer van de melding die men voor zich had") Integer melding) {}

    @About("Van elke afspraak of zij is bevestigd")
    record Bevestigingsuitslag(@NotNull List<Bevestigd> afspraken) {}

    record Bevestigd(@NotNull @About(value = "Het akkoord, een punt, en de sleutel", example = EXAMPLE) String id, boolean bevestigd,
            @About("Nummer van de regel die het niet toeliet") String regel,
            @About("Waarom niet") String reden) {}
}
