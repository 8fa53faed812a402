package nl.wederkerig.api.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Paged;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.api.meeting.OthersAtTable;

@About("Wat er is gebeurd in akkoorden die men geheel ziet, wat het laatst veranderde vooraan")
record Veranderingen(
        @NotNull @JsonProperty("_links") Pagina.Links links,
        @NotNull Instant sindsOp,
        @About("Akkoorden waarin iets gebeurde, op alle pagina's samen") long totaal,
        int pagina,
        int paginaGrootte,
        @NotNull List<Veranderd> akkoorden) {

    record Veranderd(@NotNull UUID akkoord, @NotNull String referentie, @NotNull String titel,
            @About("Hoeveel er gebeurde, ook wat hieronder niet staat") long aantal,
            @NotNull @About("De laatste paar") List<Gebeurtenis> gebeurtenissen) {}

    record Vraag(
            @About("Vandaag of eerder; zonder is het een week geleden") LocalDate vanaf,
            @Size(max = 50) @About("Code van een organisatie: alleen akkoorden van de eigen organisatie met deze, en ook wat men zelf deed; "
                    + OthersAtTable.ONE) String met,
            @About(OthersAtTable.ABOUT) UUID metOverleg,
            @Min(1) @Max(100_000) Integer pagina,
            @Min(1) @Max(100) Integer paginaGrootte) implements Paged {}
}
