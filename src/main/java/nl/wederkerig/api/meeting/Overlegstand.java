package nl.wederkerig.api.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;

@About("Een overleg, zoals de aanroeper het ziet")
record Overlegstand(
        @NotNull UUID id,
        @NotNull Overlegsoort soort,
        @NotNull String titel,
        @NotNull LocalDate op,
        @About("Plaatselijke tijd") String om,
        String plaats,
        @NotNull @About("Code van wie het bijeenriep") String bijeengeroepenDoor,
        @NotNull @About("Codes van organisaties") List<String> uitgenodigd,
        @NotNull Overlegregel.Overlegstatus status,
        LocalDate geslotenOp,
        @About("Laatste dag om conclusies te bevestigen") LocalDate bevestigenUiterlijk,
        @NotNull @About("Alle data van de reeks, ook deze") List<InReeks> reeks,
        @NotNull List<Afgevaardigde> delegaties,
        @NotNull List<Agendapunt> agenda,
        @NotNull @About("Wat de aanroeper nu kan doen") List<Handeling> handelingen) {

    enum Handeling {
        VERZETTEN, UITNODIGEN, AFZEGGEN, DELEGATIE_NOEMEN, AGENDEREN, NOTITIE_LEZEN, NOTITIE_SCHRIJVEN, CONCLUDEREN, SLUITEN, TERUGKOPPELEN
    }

    record InReeks(@NotNull UUID id, @NotNull LocalDate op, @NotNull Overlegregel.Overlegstatus status) {}

    record Afgevaardigde(@NotNull String partij, @NotNull String naam, String functie, @About("Niet eerder bij dit onderwerp") boolean nieuw) {}

    record Agendapunt(@NotNull UUID id, @NotNull String titel, UUID akkoord, String referentie, String akkoordtitel,
            @About("Sleutel binnen het akkoord") String afspraak, @About("Sleutel binnen het akkoord") String geschil, @NotNull String door) {}
}
