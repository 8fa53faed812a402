package nl.wederkerig.api.commitment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.api.About;
import nl.wederkerig.api.word.Afspraakstatus;

@About("Alles wat er met een afspraak gebeurde, het eerste vooraan")
record Afspraakverloop(
        @NotNull @About("Elke datum die zij had") List<Datum> data,
        @NotNull List<Voortgang> voortgang,
        @NotNull List<Afspraak.Nakomingsmelding> meldingen,
        @NotNull List<Afspraak.Uitstel> uitstel,
        @NotNull @About("Van een afspraak die leden doen; een lid ziet alleen zijn eigen melding") List<Ledenmelding> leden,
        @NotNull @About("Waarop zij wacht of wachtte") List<Afhankelijkheid> wachtOp,
        @NotNull @About("Wat op haar wacht of wachtte") List<Afhankelijkheid> wachtend) {

    enum Oorzaak { AFGESPROKEN, VOORWAARDE_VERVULD, UITGESTELD, DEELS_BEVESTIGD, GEWIJZIGD, AFGEDAAN, VERBETERD }

    record Datum(@About("De laatste dag; ontbreekt als de datum verviel") LocalDate uiterlijkOp, @NotNull Oorzaak oorzaak, @NotNull LocalDate op) {}

    record Voortgang(@NotNull Instant gemeldOp, @NotNull String door, String tekst, @About("0 tot 100") Integer percentage) {}

    record Ledenmelding(@NotNull String lid, LocalDate gereedOp, @About("Het lid zelf, of de vereniging voor het lid") String door, String tekst) {}

    record Afhankelijkheid(@About("Van een afspraak van het akkoord") String sleutel, @NotNull String tekst, @About("Van een afspraak") Afspraakstatus status,
            LocalDate uiterlijkOp, @About("Of het niets meer ophoudt") boolean gebeurd) {}
}
