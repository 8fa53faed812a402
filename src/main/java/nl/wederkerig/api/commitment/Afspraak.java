package nl.wederkerig.api.commitment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.word.Afspraakstatus;
import nl.wederkerig.api.word.Geldkanaal;
import nl.wederkerig.api.word.Geldsoort;
import nl.wederkerig.api.word.Verplichting;

@About("Een afspraak, zoals zij nu is")
record Afspraak(
        @NotNull @About("Het akkoord, een punt, en de sleutel") String id,
        @NotNull UUID akkoord,
        @NotNull String referentie,
        @NotNull @About("Uniek binnen het akkoord") String sleutel,
        @NotNull @About("Code van wie het doet") String door,
        @About("Of de leden van die vereniging het doen") boolean doorLeden,
        @NotNull @About("Codes van voor wie het is") List<String> voor,
        @NotNull String tekst,
        @NotNull Afspraakstatus status,
        @About("De laatste dag") LocalDate uiterlijkOp,
        @About("De eerste datum, die nooit verloren gaat") LocalDate eerstUiterlijkOp,
        int malenVerschoven,
        @About("Waarom deze datum") String uitleg,
        boolean teLaat,
        @NotNull Inhoud inhoud,
        @About("Sleutel van de afspraak die eerst nagekomen moet zijn") String naAfspraak,
        @About("Gebeurtenis waarop het wacht") String naGebeurtenis,
        @About("De dag waarop waarop het wachtte er was") LocalDate voorwaardeVervuldOp,
        @NotNull @About("Codes van wie nu aan zet is") List<String> wachtOp,
        @NotNull @About("Codes van wie afstand deed") List<String> afstandDoor,
        @About("Hoe ver het is, 0 tot 100") Integer percentage,
        Ledenstand leden,
        Nakomingsmelding melding,
        Uitstel uitstel,
        @About("Sleutel van het geschil waar zij uit voortkomt") String geschil,
        @NotNull @About("Wat wie dit vraagt er nu mee kan doen") List<Handeling> handelingen) {

    @About("Wat zij belooft, behalve wie, wat en wanneer")
    record Inhoud(
            @NotNull Verplichting verplichting,
            @NotNull @About("Euro per jaar, als decimale tekst") Map<String, String> bedragenInEuro,
            Geldsoort geldsoort,
            @About("Het jaar van de prijzen") Integer prijspeil,
            Geldkanaal geldkanaal,
            @About("Wat wordt geteld") String maatstaf,
            @About("Waarop het moet uitkomen") String streefwaarde,
            @About("Of wie meldt dat zij is nagekomen bewijs moet geven") boolean bewijsNodig) {}

    @About("Hoeveel leden van de vereniging gereed zijn")
    record Ledenstand(int gereed, int van) {}

    @About("Dat het laatst is gemeld als nagekomen, en wat daarop is geantwoord")
    record Nakomingsmelding(int nummer, @NotNull LocalDate gemeldOp, String bewijs, LocalDate antwoordUiterlijkOp,
            @About("Of die dag voorbij is terwijl iemand zweeg") boolean onbeantwoord, @NotNull List<Antwoord> antwoorden,
            @NotNull @About("Codes van wie nog niet antwoordde") List<String> zonderAntwoord) {}

    enum Antwoordsoort { BEVESTIGD, DEELS, BETWIST }

    record Antwoord(@NotNull String organisatie, @NotNull Antwoordsoort soort, @About("Voor wat nog rest") LocalDate nieuweDatum, String tekst,
            @NotNull LocalDate op) {}

    enum Uitstelstand { OPEN, TOEGESTAAN, GEWEIGERD, INGETROKKEN }

    @About("Dat het laatst een andere datum is gevraagd, en wat daarop is besloten")
    record Uitstel(@NotNull LocalDate gevraagdOp, LocalDate was, @NotNull LocalDate nieuweDatum, String reden, LocalDate antwoordUiterlijkOp,
            @NotNull Uitstelstand stand, @NotNull List<Uitstelkeuze> besluiten,
            @NotNull @About("Codes van wie nog niet besliste") List<String> zonderAntwoord) {}

    record Uitstelkeuze(@NotNull String organisatie, boolean toegestaan, String reden, @NotNull LocalDate op) {}

    enum Handeling {
        VOORTGANG_MELDEN, LID_GEREED_MELDEN, NAGEKOMEN_MELDEN, BEVESTIGEN, DEELS_BEVESTIGEN, BETWISTEN, UITSTEL_VRAGEN, OVER_UITSTEL_BESLISSEN,
        AFSTAND_DOEN
    }
}
