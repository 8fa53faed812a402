package nl.wederkerig.api.dispute;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.word.Geschilafloop;
import nl.wederkerig.api.word.Geschilfase;
import nl.wederkerig.api.word.Geschilsoort;
import nl.wederkerig.api.word.Kracht;
import nl.wederkerig.api.word.Overlegniveau;
import nl.wederkerig.api.word.Procedure;

@About("Een geschil, of een advies waarom een mijlpaal vraagt, zoals het nu is")
record Geschil(
        @NotNull @About("Het akkoord, een punt, en de sleutel") String id,
        @NotNull UUID akkoord,
        @NotNull String sleutel,
        Geschilsoort soort,
        @About("De mijlpaal die om een advies vraagt; ontbreekt bij een geschil") String mijlpaal,
        @NotNull Geschilfase fase,
        @About("Wat nu loopt bij een derde") Procedure procedure,
        @About("Wat vanzelf begint als het overleg verstrijkt") Procedure volgendeProcedure,
        @NotNull LocalDate ingediendOp,
        @NotNull @About("Codes van organisaties") List<String> verzoekers,
        @NotNull @About("Codes van organisaties") List<String> verweerders,
        @NotNull @About("Codes van wie alleen meeleest") List<String> waarnemers,
        @NotNull @About("Sleutels van afspraken") List<String> afspraken,
        String tekst,
        Overlegtermijn overlegtermijn,
        @NotNull List<Belang> belangen,
        @NotNull List<Overleg> overleggen,
        @NotNull @About("Wat nu moet gebeuren") List<Stap> stappen,
        @NotNull @About("Waarmee niet alle nodige partijen al instemmen") List<InBehandeling> inBehandeling,
        Schikking schikking,
        @NotNull List<Uitkomst> uitkomsten,
        @NotNull List<Rechtszaak> rechtszaken,
        Geschilafloop afloop,
        LocalDate geslotenOp,
        @NotNull @About("Wat de aanroeper in het overleg nu kan doen") List<Overleghandeling> handelingen,
        @NotNull @About("Wat de aanroeper met de route of de uitkomst nu kan doen") List<Routehandeling> routehandelingen) {

    enum Overleghandeling {
        BELANG_GEVEN, OVERLEG_VASTLEGGEN, DERDE_VRAGEN, OPSCHORTEN, HERVATTEN, VERLENGEN, SCHIKKEN, INTREKKEN, INSTEMMEN_MET_INTREKKEN
    }

    enum Routehandeling {
        VOORLICHTING_VRAGEN, VOORLICHTING_VASTLEGGEN, BIJEENROEPEN, RESULTAAT_VASTLEGGEN, VOORLEGGEN_AAN_KROON, BESLUIT_VASTLEGGEN, REAGEREN,
        RECHTSZAAK_VASTLEGGEN
    }

    record Overlegtermijn(@NotNull LocalDate laatsteDag, String uitleg, LocalDate hervatOp, LocalDate bestuurlijkVanaf, LocalDate bestuurlijkOp) {}

    record Belang(@NotNull String door, LocalDate op, @About("Ontbreekt zolang het verzegeld is") String tekst) {}

    record Overleg(@NotNull Overlegniveau niveau, @NotNull LocalDate op, @NotNull String door, String toelichting) {}

    record Stap(@NotNull String omschrijving, @NotNull @About("Codes van wie aan zet is; leeg als dat een benoemde is") List<String> aanZet,
            LocalDate begonnenOp, LocalDate laatsteDag, String uitleg) {}

    record InBehandeling(
            @NotNull Overleghandeling handeling,
            @About("De dag tot wanneer, de periode, of het kenmerk van de schikking") String inhoud,
            Schikking schikking,
            @NotNull @About("Codes van wie instemde") List<String> door) {}

    record Schikking(@NotNull String tekst, @NotNull List<Toezegging> afspraken,
            @NotNull @About("Per sleutel van een afspraak") Map<String, Geschilhandelingen.Afdoening> afdoening,
            @About("Of arbiters het als uitspraak vastleggen") boolean alsUitspraak) {}

    @About("Een afspraak die uit een geschil voortkomt")
    record Toezegging(@NotNull String sleutel, String door, @NotNull List<String> voor, @NotNull String tekst, LocalDate uiterlijkOp) {}

    record Uitkomst(int nummer, @NotNull Procedure procedure, LocalDate begonnenOp, boolean zonderResultaat, LocalDate uitgebrachtOp, Kracht kracht,
            String tekst, String kosten, @NotNull List<Toezegging> afspraken,
            @NotNull @About("Per sleutel van een afspraak") Map<String, Geschilhandelingen.Afdoening> afdoening, @NotNull List<Reactie> reacties,
            @About("Dag waarop niet-naleving in de ministerraad kwam") LocalDate ingebrachtOp, String ingebrachtDoor) {}

    record Reactie(@NotNull String door, boolean volgt, @NotNull @About("Sleutels van afspraken die toch worden nagekomen") List<String> welNakomen,
            String reden, LocalDate parlementOp, @NotNull LocalDate op) {}

    record Rechtszaak(@NotNull String tekst, boolean schortOp, @NotNull String door, @NotNull LocalDate op) {}
}
