package nl.wederkerig.api.network;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Paged;

@About("Een netwerk van overheden, of een team van deskundigen dat verslag doet")
record Netwerk(
        @NotNull UUID id,
        @NotNull Soort soort,
        @NotNull String naam,
        @NotNull @About("Code van de vereniging") String vereniging,
        @About("Code van de organisatie, waar het er zelf een is") String organisatie,
        String doel,
        @About("De functie die brengt en haalt bij de vereniging") String verbinding,
        LocalDate begonnenOp,
        LocalDate laatsteDag,
        @About("Van een team: hoe vaak het verslag doet") String verslagElke,
        LocalDate opgehevenOp,
        int aantalLeden,
        @About("Laatste dag voor het volgende verslag") LocalDate verslagUiterlijkOp,
        @NotNull @About("Wat aandacht vraagt") List<Aandacht> aandacht) {

    enum Soort { NETWERK, TEAM }

    enum Aandacht { GEEN_DOEL, GEEN_VERBINDING, GEEN_LAATSTE_DAG, VOORBIJ_LAATSTE_DAG, VERSLAG_TE_LAAT }

    @About("Een netwerk met zijn leden en verslagen")
    record Netwerkdossier(@NotNull Netwerk netwerk, @NotNull @About("Codes van organisaties") List<String> leden,
            @NotNull @Size(max = Paged.USUAL) @About("De laatste, het laatste vooraan; alle bij `/verslagen`") List<Verslag> verslagen, int aantalVerslagen,
            @About("Of de aanroeper het kan wijzigen of opheffen") boolean wijzigbaar,
            @About("Of de aanroeper verslag kan doen") boolean verslagMogelijk) {}

    record Verslag(@NotNull LocalDate op, @NotNull String tekst, @NotNull @About("Code van wie verslag deed") String door) {}
}
