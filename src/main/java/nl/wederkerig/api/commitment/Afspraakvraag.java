package nl.wederkerig.api.commitment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Paged;
import nl.wederkerig.api.meeting.OthersAtTable;
import nl.wederkerig.api.word.Afspraakstatus;

record Afspraakvraag(
        @Size(max = 200) @About("In tekst of sleutel, of in referentie of titel van het akkoord") String q,
        @About(value = "Wiens afspraken, gezien vanuit de eigen organisatie; NAMENS_ONS van of aan een vereniging waarvan zij lid is, waarvan ONS_DEEL wat ieder lid doet",
                oneOf = {"ALLE", "ONZE", "AAN_ONS", "NAMENS_ONS", "ONS_DEEL", "DEEL_VAN_ANDEREN"}) String wiens,
        @About("Zonder ontbreken alleen die nog maar zijn voorgenomen") Afspraakstatus status,
        @About("Alleen wat te laat is") Boolean teLaat,
        @About("Alleen wat op de eigen organisatie wacht") Boolean wachtOpOns,
        UUID akkoord,
        @Size(max = 50) @About("Code van een organisatie die het doet of voor wie het is") String partij,
        @About("Alleen wat de organisatie van partij doet, en niet wat voor haar is; niet zonder partij") Boolean partijDoet,
        @Size(max = 50) @About("Code van een thema") String thema,
        @About("Eerste dag waarop het gedaan moet zijn") LocalDate vanaf,
        @About("Laatste dag waarop het gedaan moet zijn") LocalDate tot,
        @About(OthersAtTable.ABOUT) UUID metOverleg,
        @About(value = "Volgorde", oneOf = {"uiterlijkOp", "akkoord", "partij", "maand"}) String sorteer,
        @Min(1) @Max(10_000) Integer pagina,
        @Min(1) @Max(100) Integer paginaGrootte) implements Paged {}
