package nl.wederkerig.api.dispute;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wederkerig.api.About;
import nl.wederkerig.api.document.Bijlage;

@About("Bindend advies door arbiters, zoals de aanroeper het ziet")
record BindendAdvies(
        @About("Of over een impasse; dan doet elke kant een eindvoorstel") boolean overImpasse,
        @NotNull @About("Codes van organisaties") List<String> verzoekers,
        @NotNull @About("Codes van organisaties") List<String> verweerders,
        @About("Decimale tekst") String gevorderdInEuro,
        @About("Ontbreekt zolang de eindvoorstellen verzegeld zijn") LocalDate voorstellenGedeeldOp,
        @About("De dag waarop de laatste arbiter aanvaardde") LocalDate samengesteldOp,
        Bevoegdheid bevoegdheid,
        LocalDate regiezittingOp,
        @NotNull List<Procedurehandelingen.Ronde> rooster,
        @About("Wat nu komt") Procedurehandelingen.Rondesoort ronde,
        @NotNull List<Procedureverloop.Zitting> zittingen,
        @About("Ontbreekt zolang stukken kunnen worden ingediend") LocalDate geslotenOp,
        @NotNull List<Heropend> heropeningen,
        Uitspraaktermijn uitspraaktermijn,
        LocalDate uitgesprokenOp,
        Uitspraak uitspraak,
        @NotNull List<Verbeterd> verbeteringen,
        @About("Laatste dag om verbetering te vragen") LocalDate verbeteringVragenTot,
        @About("Laatste dag om op een verzoek te beslissen") LocalDate verbeteringUiterlijk,
        @About("Waarvan partijen vroegen het als uitspraak vast te leggen") TeLeggen schikking,
        @NotNull List<Stuk> stukken,
        @NotNull @About("Partijen die met een latere uitspraak instemmen") List<Verlengingsinstemming> verlengingsinstemmingen,
        @NotNull @About("Wat de aanroeper nu kan doen") List<Handeling> handelingen,
        @NotNull @About("Wat de aanroeper nu in de wisseling kan indienen") List<Procedurehandelingen.Stuksoort> stuksoorten) {

    enum Handeling {
        VORDERING, EINDVOORSTEL, ANTWOORD, BEVOEGDHEIDSVERWEER, STUK, INSTEMMEN_MET_VERLENGING, CORRECTIEVERZOEK, BEVOEGDHEID_BESLISSEN, REGIEZITTING,
        HOORZITTING, SLUITEN, HEROPENEN, TERMIJN_VERLENGEN, UITSPRAAK, VERBETEREN, SCHIKKING_VASTLEGGEN, SCHIKKING_NIET_VASTLEGGEN
    }

    record Bevoegdheid(boolean onbevoegd, String tekst, @NotNull LocalDate op) {}

    record Heropend(LocalDate geslotenOp, @NotNull LocalDate op, String reden) {}

    record Uitspraaktermijn(@NotNull LocalDate laatsteDag, String uitleg, @About("Tot wanneer arbiters zelf kunnen verlengen") LocalDate uiterlijkOp,
            LocalDate aangemaandOp) {}

    record Uitspraak(String tekst, String kosten, @NotNull List<Geschil.Toezegging> afspraken,
            @NotNull @About("Per sleutel van een afspraak") Map<String, Geschilhandelingen.Afdoening> afdoening,
            @NotNull @About("Arbiters die niet ondertekenden") List<Procedurehandelingen.NietOndertekend> nietOndertekend) {}

    record Verbeterd(@NotNull LocalDate op, @NotNull String tekst) {}

    record TeLeggen(@NotNull Geschil.Schikking schikking, @NotNull LocalDate op, LocalDate uiterlijkOp) {}

    record Stuk(int nummer, @NotNull Procedurehandelingen.Stuksoort soort, @NotNull @About(oneOf = {"VERZOEKERS", "VERWEERDERS"}) String kant,
            @NotNull String door, @NotNull LocalDate op, @About("Ontbreekt zolang het verzegeld is") String tekst, @NotNull List<Bijlage> bijlagen) {}

    record Verlengingsinstemming(@NotNull String partij, @NotNull LocalDate tot) {}
}
