package nl.wederkerig.api.dispute;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Achteraf;
import nl.wederkerig.api.Lengths;
import nl.wederkerig.api.agreement.NieuweAfspraak;
import nl.wederkerig.api.document.Bestand;

/** What is sent to do something in a procedure with a third party. */
final class Procedurehandelingen {

    private Procedurehandelingen() {}

    enum Benoemingshandeling { VOORDRAGEN, BENOEMEN, AANVAARDEN, WEIGEREN }

    record NieuweBenoeming(
            @NotNull @About(example = "VOORDRAGEN") Benoemingshandeling handeling,
            @Size(max = 30) @Pattern(regexp = Seats.FORM)
            @About(value = "Bij voordragen en benoemen; zonder is het de eerste zetel die openstaat", example = "VOORZITTER") String zetel,
            @Size(max = 10) @About(value = "Namen, bij voordragen en benoemen; meer dan een alleen voor een commissie", example = "Onafhankelijk voorzitter")
            List<String> personen,
            @Size(max = 200) @About("Bij een commissie: naam van de voorzitter") String voorzitter,
            @About("Bij aanvaarden: verklaring van onafhankelijkheid en beschikbaarheid") String verklaring,
            @About("Bij weigeren") String reden,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    enum Wrakingshandeling { WRAKEN, INSTEMMEN, BESLISSEN, TERUGTREDEN }

    record NieuweWraking(
            @NotNull @About(example = "WRAKEN") Wrakingshandeling handeling,
            @About("Id van de persoon; niet bij terugtreden") UUID persoon,
            @About(value = "Bij wraken", example = "Er is een nauwe band met een partij") String grond,
            @About("Bij wraken: sinds wanneer het bekend is") LocalDate bekendOp,
            @About("Bij beslissen") Boolean gegrond,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    enum Stuksoort {
        VRAAG, CONCEPT, CONCEPTREACTIE, VORDERING, EINDVOORSTEL, ANTWOORD, BEVOEGDHEIDSVERWEER, VERWEER, TEGENVORDERING, REPLIEK, DUPLIEK, BEWIJS,
        CORRECTIEVERZOEK
    }

    record NieuwStuk(
            @NotNull @About(example = "EINDVOORSTEL") Stuksoort soort,
            @NotNull @Size(min = 1, max = 200_000) @About(example = "Het loket opent op 1 mei") String tekst,
            @Size(max = 20) @Pattern(regexp = Lengths.EUROS) @About("Bij een vordering: decimale tekst") String bedragInEuro,
            @Size(max = 10) @About("Alleen bij wat arbiters krijgen, en niet bij een correctieverzoek") List<Bestand> documenten,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    enum Zittingsoort { INTAKE, GESPREK, HOORZITTING_COMMISSIE, REGIEZITTING, HOORZITTING_ARBITERS }

    record NieuweZitting(
            @NotNull @About(example = "INTAKE") Zittingsoort soort,
            @About("Bij een gesprek: met wie") Gesprekspartners met,
            @About(value = "Wat er is besproken", example = "De vragen zijn verkend") String toelichting,
            @Size(max = 4) @About("Bij een regiezitting: wanneer wat komt") List<Ronde> rooster,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    enum Gesprekspartners { SAMEN, VERZOEKERS, VERWEERDERS }

    enum Rondesoort { VERWEER, REPLIEK, DUPLIEK, HOORZITTING }

    record Ronde(@NotNull Rondesoort soort, @NotNull LocalDate op) {}

    enum Uitkomstsoort { AANBEVELING, BESLISSING, GEEN_RESULTAAT, ADVIES_VAN_DESKUNDIGEN, UITSPRAAK, VOORLICHTING, TOPRESULTAAT, KONINKLIJK_BESLUIT }

    record NieuweUitkomst(
            @NotNull @About(example = "VOORLICHTING") Uitkomstsoort soort,
            @Size(min = 1, max = 200_000) @About(value = "Altijd nodig, behalve zonder resultaat", example = "De regeling verplicht tot openstelling") String tekst,
            @About("Bij een uitspraak") String kosten,
            @Size(max = 10) @About("Bij een uitspraak: arbiters die niet ondertekenen") List<NietOndertekend> nietOndertekend,
            @About("Bij een topresultaat: of men het eens werd; bij een koninklijk besluit: of het geschil ontvankelijk is") Boolean geslaagd,
            @Size(max = 500) List<NieuweAfspraak> afspraken,
            @About("Per sleutel van een afspraak") Map<String, Geschilhandelingen.Afdoening> afdoening,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    enum Voorleggingsoort { VOORLICHTING, TOPOVERLEG, KROON }

    record NieuweVoorlegging(
            @NotNull @About(example = "VOORLICHTING") Voorleggingsoort soort,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record NieuwVoorstel(
            @NotNull @Size(min = 1) @About(example = "Het loket opent alsnog") String tekst,
            @Size(max = 500) List<NieuweAfspraak> afspraken,
            @About("Per sleutel van een afspraak") Map<String, Geschilhandelingen.Afdoening> afdoening,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record NieuwVoorstelantwoord(
            @NotNull @About(example = "true") Boolean aanvaard,
            String reden,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record NieuweRechtszaak(
            @NotNull @Size(min = 1) @About(example = "Voorgelegd aan de rechtbank") String tekst,
            @NotNull @About(value = "Of de naleving stilstaat", example = "false") Boolean schortOp,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record NietOndertekend(@NotNull @Size(min = 1, max = 200) String naam, @NotNull @Size(min = 1) String reden) {}

    enum Verlengingsoort { AFRONDING, ADVIES, UITSPRAAK }

    record NieuweProcedureverlenging(
            @NotNull @About(example = "AFRONDING") Verlengingsoort soort,
            @Size(max = 6) @Pattern(regexp = Lengths.LENGTH) @About(value = "Bij afronding door een voorzitter", example = "P2W") String met,
            @About("Bij advies of uitspraak: de nieuwe laatste dag") LocalDate tot,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record Bevoegdheidsbeslissing(
            @NotNull @About(value = "Of arbiters bevoegd zijn; zo niet, dan is de procedure zonder resultaat voorbij", example = "true") Boolean bevoegd,
            @NotNull @Size(min = 1, max = 200_000) @About(example = "De regeling wijst arbiters aan") String tekst,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record NieuweHeropening(
            @NotNull @Size(min = 1) @About(example = "Er is nieuw bewijs") String reden,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record NieuweVerbetering(
            @NotNull @Size(min = 1, max = 200_000) @About(example = "De datum is 1 mei") String tekst,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record NieuweSchikkingsuitspraak(
            @NotNull @About(value = "Of arbiters de schikking als uitspraak vastleggen", example = "true") Boolean vastgelegd,
            @About(value = "Bij vastleggen: wie welke kosten draagt", example = "Ieder de eigen kosten") String kosten,
            @Size(max = 10) @About("Bij vastleggen: arbiters die niet ondertekenen") List<NietOndertekend> nietOndertekend,
            @About("Bij niet vastleggen") String reden,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record NieuwPrecedent(
            @NotNull @Size(min = 1, max = 500) @About(example = "Wanneer is een loket open") String vraag,
            String overwegingen,
            @NotNull @Size(min = 1) @About(example = "Een loket is open als inwoners er terechtkunnen") String regel,
            @NotNull @Size(min = 1) @About(example = "Het loket opent alsnog") String uitkomst,
            @Size(max = 12) @About(value = "Waarmee het wordt gevonden", example = "loket") List<String> trefwoorden,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}
}
