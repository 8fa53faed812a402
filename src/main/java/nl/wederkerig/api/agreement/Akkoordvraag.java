package nl.wederkerig.api.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Paged;
import nl.wederkerig.api.word.Akkoordstatus;

record Akkoordvraag(
        @Size(max = 200) @About("In referentie, titel of samenvatting") String q,
        Akkoordstatus status,
        @Size(max = 50) @About("Code van een organisatie die partij is") String partij,
        @Size(max = 50) @About("Code van een thema") String thema,
        @About("Alleen onderhandelingen waarvan de termijn loopt en uiterlijk op deze dag eindigt") LocalDate termijnTot,
        @Min(0) @Max(5) @About("Alleen wat nu op deze trede staat") Integer escalatietrede,
        @About(value = "Volgorde; met een minteken omgekeerd", oneOf = {"referentie", "-referentie", "titel", "-titel", "geregistreerdOp",
                "-geregistreerdOp", "status", "-status", "termijn", "-termijn"}) String sorteer,
        @Min(1) @Max(100_000) Integer pagina,
        @Min(1) @Max(100) Integer paginaGrootte) implements Paged {}
