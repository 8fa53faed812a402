package nl.wederkerig.api.membership;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.document.Bijlage;

@About("Een vraag van een vereniging aan haar leden")
record Raadpleging(
        @NotNull UUID id,
        @NotNull UUID akkoord,
        String referentie,
        String titel,
        @NotNull String sleutel,
        @NotNull @About("Code van de vereniging") String vereniging,
        @NotNull String vraag,
        String toelichting,
        @About("Tekstversie waarover het gaat") Integer tekstversie,
        @NotNull LocalDate geopendOp,
        @NotNull @About("Laatste dag om te stemmen") LocalDate laatsteDag,
        @About("Percentage van alle stemmen dat moet zijn uitgebracht") int quorum,
        @NotNull Stand stand,
        @About("Ontbreekt tot de telling") Uitslag uitslag,
        String redenIntrekking,
        @About("Ontbreekt voor wie alleen lid is tot de telling; tot dan zijn voor, tegen en onthouding nul") Telling telling,
        @About("Of de vraag aan de eigen organisatie is gesteld") boolean lid,
        @About("Van de eigen organisatie") Stem stem,
        @About("Niet in een lijst") List<Bijlage> bijlagen) {

    enum Stand { OPEN, GETELD, INGETROKKEN }

    enum Uitslag { INGESTEMD, VERWORPEN, GEEN_QUORUM }

    enum Stem { VOOR, TEGEN, ONTHOUDING }

    record Telling(int leden, int gestemd, @About("Stemmen van alle leden samen") long gewicht, @About("Uitgebrachte stemmen") long uitgebracht, long voor,
            long tegen, long onthouden) {}
}
