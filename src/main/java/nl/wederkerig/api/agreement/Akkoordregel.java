package nl.wederkerig.api.agreement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.word.Akkoordsoort;
import nl.wederkerig.api.word.Akkoordstatus;

@About("Een akkoord in een lijst")
record Akkoordregel(
        @NotNull UUID id,
        @NotNull String referentie,
        @NotNull String titel,
        @NotNull Akkoordsoort soort,
        @NotNull String thema,
        @NotNull Akkoordstatus status,
        @NotNull LocalDate geregistreerdOp,
        @NotNull List<Partij> partijen,
        @About("Laatste dag van de onderhandelingstermijn") LocalDate termijnEindigtOp,
        @About("De dag waarop de termijn weer loopt, zolang zij stilstaat") LocalDate hervatOp,
        LocalDate inWerkingOp,
        @About("Gesloten voordat het werd geregistreerd") boolean bestaand,
        boolean medeondertekeningNietNodig,
        @NotNull @About("Codes van wie nog moet instemmen") List<String> wachtOp,
        @About("Ontbreekt voor wie maar een geschil ziet") Escalatiestand escalatie) {}
