package nl.wederkerig.api.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.meeting.OthersAtTable;

@About("Wat er is gebeurd in akkoorden die men geheel ziet, wat het laatst veranderde vooraan")
record Veranderingen(
        @NotNull Instant sindsOp,
        @About("Akkoorden waarin iets gebeurde, ook die hieronder niet staan") long totaal,
        @NotNull List<Veranderd> akkoorden) {

    record Veranderd(@NotNull UUID akkoord, @NotNull String referentie, @NotNull String titel,
            @About("Hoeveel er gebeurde, ook wat hieronder niet staat") long aantal,
            @NotNull @About("De laatste paar") List<Gebeurtenis> gebeurtenissen) {}

    record Vraag(
            @About("Zonder is het een week geleden") LocalDate vanaf,
            @Size(max = 50) @About("Code van een organisatie: alleen akkoorden van de eigen organisatie met deze, en ook wat men zelf deed; "
                    + OthersAtTable.ONE) String met,
            @About(OthersAtTable.ABOUT) UUID metOverleg) {}
}
