package nl.wederkerig.api.work;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Paged;

@About("Een rekenblad met afspraken, en wat inlezen ervan doet")
record Rekenblad(
        @NotNull UUID id,
        @NotNull String bestand,
        @NotNull Rekenbladstand stand,
        @About("Van het werk dat bezig is, 0 tot 100") int percentage,
        @About("Naam van het blad dat is gelezen; ontbreekt als het geen naam heeft, of nog niet is gelezen") String blad,
        @NotNull @About("Namen van bladen die niet zijn gelezen") List<String> nietGelezen,
        @NotNull @About("Koppen van kolommen die niets betekenen") List<String> genegeerdeKolommen,
        @NotNull @About("Referenties van nieuwe akkoorden waarvoor het blad geen geschillenregeling noemt") List<String> zonderGeschillenregeling,
        @NotNull Aantallen rijen,
        @About("Hoeveel akkoorden erbij komen") int nieuweAkkoorden,
        @About("Of er iets in te lezen is, en niets dat het verhindert") boolean inTeLezen,
        @NotNull Instant gemaaktOp) {

    @About("Hoeveel rijen wat geworden zijn of worden")
    record Aantallen(int nieuwAkkoord, int nieuweAfspraak, int ongewijzigd, int anders, int fout) {}

    @About("Een rij, en wat inlezen ermee doet")
    record Rekenbladrij(
            @About("Vanaf 1, zoals het rekenprogramma haar toont") int rij,
            @About("Referentie van het akkoord") String akkoord,
            @About("Kenmerk van de afspraak") String sleutel,
            String tekst,
            @NotNull Rijlot lot,
            @NotNull List<Rijfout> fouten) {}

    record Rijfout(@About("Zoals F; ontbreekt voor de hele rij") String kolom, @About("De kop erboven") String kop, @NotNull String melding) {}

    record Rijvraag(Rijlot lot, @Min(1) @Max(100_000) Integer pagina, @Min(1) @Max(100) Integer paginaGrootte) implements Paged {}

    record NieuwRekenblad(
            @NotNull @Size(min = 1, max = 200) @About(example = "afspraken.csv") String naam,
            @NotNull @Size(min = 1, max = 6_000_000) @About(value = "De inhoud in base64: xlsx of csv", example = EXAMPLE) String inhoud) {}

    /** A sheet with one commitment of a new agreement. */
    static final String EXAMPLE = "QWtrb29yZDtUaXRlbDtTb29ydDtUaGVtYTtQYXJ0aWplbjtHZXNsb3RlbiBvcDtLZW5tZXJrO0Fmc3ByYWFrO1dpZTtBYW47VWl0ZXJsaWprCk"
            + "xPUEVORC0xO1NhbWVuIGFhbiBkZSBzbGFnO2NvbnZlbmFudDtzb2NpYWFsLWRvbWVpbjtWTkcsU1pXOzEgbWVpIDIwMjQ7QTE7RWVuIGxva2V0"
            + "IG9wZW5lbjtWTkc7U1pXOzMxLTEyLTIwMzAK";
}
