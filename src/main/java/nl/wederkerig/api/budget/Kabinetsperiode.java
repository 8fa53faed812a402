package nl.wederkerig.api.budget;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.wederkerig.api.About;

@About("Een tijd waarin het kabinet demissionair is")
record Kabinetsperiode(int nummer, @NotNull @About("De eerste dag") LocalDate vanaf, @NotNull String reden,
        @About("De eerste dag waarop het dat niet meer was") LocalDate geeindigdOp) {

    record Kabinetswending(@NotNull @About(example = "2026-02-02") LocalDate op,
            @NotNull @Size(min = 1, max = 2_000) @About(example = "Het kabinet bood zijn ontslag aan") String reden) {}

    @About("Wat een demissionair kabinet, of zijn einde, aan een partij in een onderhandeling voorstelt; er gebeurt niets tenzij allen erom vragen")
    record Kabinetsvoorstel(@NotNull UUID akkoord, @NotNull Voorstelsoort soort,
            @NotNull @About("De eerste dag van het demissionaire of het nieuwe kabinet") LocalDate sinds,
            @NotNull String reden, @About("De dag tot wanneer een ander al vroeg op te schorten") LocalDate gevraagdTot) {}

    enum Voorstelsoort { OPSCHORTEN, HERVATTEN }
}
