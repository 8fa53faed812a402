package nl.wederkerig.api.dispute;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Paged;
import nl.wederkerig.api.meeting.OthersAtTable;

record Geschilvraag(
        @About("Alleen geschillen waarin de eigen organisatie partij is, zoals met metOverleg altijd") Boolean eigen,
        @About("Ook geschillen die voorbij zijn") Boolean afgelopen,
        @About(OthersAtTable.ABOUT) UUID metOverleg,
        @Min(1) @Max(10_000) Integer pagina,
        @Min(1) @Max(100) Integer paginaGrootte) implements Paged {}
