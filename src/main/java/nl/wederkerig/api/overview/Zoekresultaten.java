package nl.wederkerig.api.overview;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.api.About;
import nl.wederkerig.api.word.Akkoordstatus;
import nl.wederkerig.api.word.Geschilsoort;

@About("Wat er is gevonden, per soort")
record Zoekresultaten(@NotNull List<Groep> groepen) {

    enum Zoeksoort { AKKOORD, AFSPRAAK, GESCHIL, OVERLEG, PRECEDENT, ORGANISATIE }

    record Groep(@NotNull Zoeksoort soort, @NotNull @About("De beste vooraan") List<Treffer> treffers,
            @About("Of er meer zijn dan deze") boolean meer) {}

    record Treffer(
            @NotNull @About("Zoals de soort wordt genoemd: een id, of de code van een organisatie") String id,
            @About("Van het akkoord waarin het staat") String referentie,
            @NotNull @About("Van een afspraak: haar tekst; van een geschil: de titel van het akkoord") String titel,
            @About("Van een akkoord") Akkoordstatus status,
            @About("Van een geschil") Geschilsoort geschilsoort,
            @About("Van een overleg") LocalDate op,
            @About("Van een precedent") String regel,
            @About("Codes van wie een afspraak doet, of van wie een geschil aanbracht") List<String> door,
            @About("Codes van voor wie een afspraak is, of van verweerders") List<String> voor) {}
}
