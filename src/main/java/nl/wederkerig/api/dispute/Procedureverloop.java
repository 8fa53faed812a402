package nl.wederkerig.api.dispute;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.word.Procedure;

@About("Een procedure waarin mensen worden benoemd, zoals de aanroeper haar ziet")
record Procedureverloop(
        int nummer,
        @NotNull Procedure procedure,
        boolean beeindigd,
        LocalDate staatStilSinds,
        @NotNull List<Zetel> zetels,
        @NotNull List<Wraking> wrakingen,
        @About("Alleen bij een onafhankelijk voorzitter") Bemiddeling bemiddeling,
        @About("Alleen bij een commissie") Commissie commissie,
        @NotNull @About("Wat de aanroeper nu kan doen") List<Handeling> handelingen) {

    enum Handeling {
        VOORDRAGEN, COMMISSIE_VOORDRAGEN, VRAAG_VOORLEGGEN, VOORSTEL_BEANTWOORDEN, OP_CONCEPT_REAGEREN, INTAKE, GESPREK, SCHIKKING_VOORSTELLEN,
        HOORZITTING, CONCEPT_STUREN, ADVISEREN, AFRONDEN, AFRONDING_VERLENGEN, ADVIES_VERLENGEN, SECRETARIS_BENOEMEN, WRAKEN, INSTEMMEN_MET_WRAKING,
        TERUGTREDEN
    }

    enum Zetelstand { VOORDRACHT, BENOEMING, AANVAARDING, VERVULD, OPGEHEVEN }

    enum Vertrek { GEWEIGERD, GEZWEGEN, TERUGGETREDEN, GEWRAAKT, TE_LAAT, PLAATSGEMAAKT }

    enum Wrakingsafloop { TERUGGETREDEN, INGESTEMD, GEGROND, ONGEGROND, PROCEDURE_VOORBIJ, PLAATSGEMAAKT }

    record Persoon(@NotNull UUID id, @NotNull String naam) {}

    record Zetel(@NotNull UUID id, @NotNull @About(example = "VOORZITTER") String zetel, @NotNull Zetelstand stand, Persoon persoon, LocalDate benoemdOp,
            LocalDate aanvaardOp, String verklaring, @About("Of de benoemende instantie koos") boolean doorInstantie,
            @NotNull List<Voordracht> voordrachten, @NotNull @About("Wie niet meer in aanmerking komt") List<Vertrokken> vertrokken) {}

    record Voordracht(@About("Code van de partij; ontbreekt bij een persoon") String door, Persoon doorPersoon, @NotNull List<Persoon> personen) {}

    record Vertrokken(@NotNull Persoon persoon, @NotNull Vertrek reden, @NotNull LocalDate op) {}

    record Wraking(@NotNull Persoon persoon, String door, String grond, LocalDate ingediendOp, @About("Of de benoemende instantie beslist") boolean bijInstantie,
            @NotNull @About("Codes van wie van de andere kant instemt") List<String> ingestemd, Wrakingsafloop afloop, LocalDate geslotenOp) {}

    record Bemiddeling(String intake, LocalDate intakeOp, @NotNull List<Gesprek> gesprekken, @NotNull List<Voorstel> voorstellen, boolean verlengd,
            @NotNull List<Verlengingswens> verlengingswensen, Aanbeveling aanbeveling) {}

    @About("Waarna arbiters volgen; er is nog niets door verschuldigd of afgedaan")
    record Aanbeveling(@NotNull String tekst, @NotNull List<Geschil.Toezegging> afspraken,
            @NotNull @About("Per sleutel van een afspraak") Map<String, Geschilhandelingen.Afdoening> afdoening) {}

    record Gesprek(int nummer, @NotNull Procedurehandelingen.Gesprekspartners met, @NotNull LocalDate op,
            @About("Ontbreekt voor de andere kant") String toelichting) {}

    record Voorstel(int nummer, @NotNull String tekst, @NotNull List<Geschil.Toezegging> afspraken,
            @NotNull @About("Per sleutel van een afspraak") Map<String, Geschilhandelingen.Afdoening> afdoening, @NotNull LocalDate gedaanOp,
            @About("Of er antwoorden worden verwacht") boolean open, @NotNull List<Voorstelantwoord> antwoorden) {}

    record Voorstelantwoord(@NotNull String door, boolean aanvaard, String reden, @NotNull LocalDate op) {}

    record Verlengingswens(@NotNull String door, @NotNull @About("Periode, of de nieuwe laatste dag") String met) {}

    record Commissie(LocalDate ingesteldOp, @NotNull List<Verklaring> vragen, String concept, LocalDate conceptOp, @NotNull List<Verklaring> reacties,
            @NotNull List<Zitting> hoorzittingen, @NotNull List<Verlengingswens> verlengingswensen) {}

    record Verklaring(@NotNull String door, @NotNull String tekst, @NotNull LocalDate op) {}

    record Zitting(@NotNull LocalDate op, String toelichting) {}
}
