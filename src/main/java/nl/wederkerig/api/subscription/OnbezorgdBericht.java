package nl.wederkerig.api.subscription;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import nl.wederkerig.api.About;

@About("Een bericht dat een dag lang niet is aangenomen")
record OnbezorgdBericht(
        @NotNull UUID id,
        @NotNull UUID abonnement,
        @NotNull @About("Code van de organisatie") String organisatie,
        @NotNull String adres,
        @NotNull @About(value = "Soort bericht", example = "nl.wederkerig.akkoord.ondertekend") String type,
        @NotNull Instant gemaaktOp,
        int pogingen,
        @About("Wat de laatste keer misging: een HTTP-status of een soort storing") String storing) {}
