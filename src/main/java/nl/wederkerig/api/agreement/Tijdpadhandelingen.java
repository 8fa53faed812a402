package nl.wederkerig.api.agreement;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Achteraf;
import nl.wederkerig.api.Lengths;
import nl.wederkerig.api.document.Bestand;

/** What is sent to change arrangement and timetable, and to do what a timetable asks. */
final class Tijdpadhandelingen {

    private static final String REVISION = "De versie die men las; weigert als er een latere is";

    private Tijdpadhandelingen() {}

    record Regelingswijziging(
            @NotNull NieuwAkkoord.Regeling geschillenregeling,
            @Min(1) @About(REVISION) Integer revisie,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record Tijdpadwijziging(
            @NotNull @Size(max = 200) List<NieuwAkkoord.NieuweMijlpaal> tijdpad,
            @Size(max = 200) @About("Zonder blijven zij zoals ze zijn") List<NieuwAkkoord.NieuweWatAls> watAls,
            @Min(1) @About(REVISION) Integer revisie,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record Adviesvervroeging(
            @NotNull @Size(min = 1, max = 200) @About(value = "De titel van de mijlpaal", example = "Advies over de bekostiging") String mijlpaal,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record Mijlpaalmelding(
            @About("De dag waarop zij is behaald; zonder is het vandaag") LocalDate behaaldOp,
            @About("Wat ervan kwam") String toelichting,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record Tegenspraak(
            @NotNull @Size(min = 1) @About(example = "Het rapport is er nog niet") String reden,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record WatAlsVaststelling(
            @NotNull @Size(min = 1) @About(example = "De begroting is verworpen") String reden,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record WatAlsMelding(
            @NotNull @Size(min = 1) @About(value = "Wat men deed", example = "Het overleg is gevoerd") String toelichting,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record Adviesaanvraag(
            @Size(max = 50) @About("Code van wie adviseert") String adviseur,
            @Size(max = 200) @About(value = "Hoe wie adviseert heet, als dat geen organisatie uit het register is", example = "Raad van wijzen") String adviseurNaam,
            @NotNull @Size(min = 1) @About(example = "Is het uitvoerbaar?") String vraag,
            @NotNull @Size(max = 6) @Pattern(regexp = Lengths.LENGTH) @About(example = "P6W") String termijn,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}

    record Adviesvastlegging(
            @About("Zonder is het vandaag") LocalDate ontvangenOp,
            @About(value = "Wat het zegt", example = "Uitvoerbaar, met twee voorwaarden") String samenvatting,
            @About("Waar het te vinden is") String document,
            @Size(max = 10) List<Bestand> documenten,
            @About(Achteraf.DAY) LocalDate gebeurdOp, @Size(max = 1000) @About(Achteraf.REASON) String redenAchteraf) implements Achteraf {}
}
