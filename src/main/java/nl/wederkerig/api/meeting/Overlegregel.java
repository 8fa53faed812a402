package nl.wederkerig.api.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;

@About("Een overleg in een lijst")
record Overlegregel(
        @NotNull UUID id,
        @NotNull Overlegsoort soort,
        @NotNull String titel,
        @NotNull LocalDate op,
        @About("Plaatselijke tijd") String om,
        @NotNull @About("Codes van organisaties") List<String> uitgenodigd,
        @NotNull Overlegstatus status,
        @About("Agendapunten die de aanroeper mag zien") int agendapunten,
        @About("Conclusies die alle anderen bevestigden") int bevestigd) {

    enum Overlegstatus { GEPLAND, GEHOUDEN, AFGEZEGD }
}
