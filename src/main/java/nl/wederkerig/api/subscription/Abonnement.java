package nl.wederkerig.api.subscription;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;

@About("Een systeem dat een bericht krijgt van wat er gebeurt in de akkoorden die zijn organisatie mag zien")
record Abonnement(
        @NotNull UUID id,
        @NotNull @About(value = "Code van de organisatie", example = "VNG") String organisatie,
        @NotNull @About(value = "Waar berichten worden ontvangen", example = "https://ontvanger.example/berichten") String adres,
        @NotNull @About("Soorten berichten; leeg voor alle") List<String> typen,
        @NotNull Instant gemaaktOp,
        @About("Hoeveel berichten wachten") int wachtend,
        @About("Hoeveel berichten na een dag zijn opgegeven") int nietBezorgd,
        @About("Of de ontvanger het laatst aannam wat hij kreeg") boolean bereikbaar,
        @About("Tot wanneer het vorige geheim mee ondertekent") Instant vorigGeheimTot) {}
