package nl.wederkerig.api.signing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.word.Grond;
import nl.wederkerig.api.word.Kabinetsstatus;
import nl.wederkerig.api.word.Kracht;
import nl.wederkerig.api.word.Nagegaan;
import nl.wederkerig.api.word.Ondertekenrondestatus;
import nl.wederkerig.api.word.Partijrol;
import nl.wederkerig.api.word.Route;

@About("Een akkoord waarvan de medeondertekening is gevraagd, met wat daarvoor is nagegaan")
record Medeondertekening(
        @NotNull UUID akkoord,
        @NotNull String referentie,
        @NotNull String titel,
        int tekstversie,
        boolean wijziging,
        @NotNull LocalDate geopendOp,
        @NotNull Ondertekenrondestatus status,
        @NotNull Nagegaan financieleParagraaf,
        @About("Over alle jaren, als decimale tekst") String bedragInEuro,
        @NotNull Nagegaan uitvoerbaarheidstoets,
        @About("Verplichte punten van toetslijsten die niemand beantwoordde") int openToetspunten,
        @About("Van de geschillenregeling") Route route,
        Kracht kracht,
        @NotNull List<Medepartij> partijen,
        @About("Laatste dag; ontbreekt als er niets wordt verwacht") LocalDate antwoordUiterlijkOp,
        @About("Of er een laatste herinnering is gegeven") boolean laatsteHerinnering,
        @About("Of het kabinet besloot dat wordt medeondertekend") boolean opKabinetsbesluit,
        Kabinetsstatus kabinet,
        @About("Grond van de laatste weigering") Grond geweigerdOpGrondVan) {

    record Medepartij(@NotNull String organisatie, @NotNull Partijrol rol, boolean ondertekend, boolean onderVoorbehoud,
            @About("Of iemand er vandaag bevoegd voor is, of al tekende") boolean bevoegd) {}
}
