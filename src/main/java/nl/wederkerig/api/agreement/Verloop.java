package nl.wederkerig.api.agreement;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wederkerig.api.About;
import nl.wederkerig.api.document.Bijlage;
import nl.wederkerig.api.word.Grond;
import nl.wederkerig.api.word.Mijlpaalstand;
import nl.wederkerig.api.word.Wijzigingsstand;

/** What an agreement holds about its checks, its timetable and its life in force. */
final class Verloop {

    private Verloop() {}

    @About("De twee toetsen, en of zij volledig zijn")
    record Toetsen(FinancieleToets financieleParagraaf, UitvoerbaarheidToets uitvoerbaarheidstoets, boolean volledig) {}

    record FinancieleToets(boolean vanToepassing, boolean onderbouwd, @NotNull @About("Euro per jaar, als decimale tekst") Map<String, String> bedragenInEuro,
            String reden) {}

    record UitvoerbaarheidToets(boolean vanToepassing, boolean gedaan, String bevindingen, String reden) {}

    @About("Een tekst waar BZK vooraf naar kijkt; alleen het Rijk ziet dit")
    record Vooroverleg(int tekstversie, @NotNull String gevraagdDoor, @NotNull Instant gevraagdOp, LocalDate antwoordUiterlijkOp, Instant beantwoordOp,
            boolean bezwaar, Grond grond, String gewensteTekst) {}

    @About("De laatste wijziging")
    record Wijziging(int tekstversie, @NotNull Wijzigingsstand stand, @NotNull String voorgesteldDoor, @NotNull Instant voorgesteldOp,
            LocalDate aangenomenOp) {}

    record Evaluatie(@NotNull String organisatie, @NotNull String tekst, @NotNull Instant vastgelegdOp) {}

    @About("Iets waarop afspraken wachtten, en dat gebeurde")
    record BenoemdeGebeurtenis(@NotNull String gebeurtenis, @NotNull String organisatie, @NotNull Instant vastgelegdOp) {}

    @About("Hoe het tijdpad ervoor staat")
    record Tijdpadstand(@NotNull List<Mijlpaalvoortgang> mijlpalen, @NotNull List<WatAls> watAls, @NotNull List<Advies> adviezen) {}

    record Mijlpaalvoortgang(@About("De plaats in het tijdpad, vanaf 1") int nummer, @NotNull String titel, LocalDate op, @NotNull Mijlpaalstand stand,
            LocalDate behaaldOp, @About("Code van wie het meldde") String gemeldDoor, String toelichting, @NotNull List<Bezwaar> tegenspraken) {}

    record Bezwaar(@NotNull String organisatie, @NotNull String reden, @NotNull Instant op) {}

    @About("Wat partijen doen als iets gebeurt")
    record WatAls(@About("De plaats in de lijst, vanaf 1") int nummer, @NotNull String voorwaarde, @NotNull String gevolg,
            @About("De dag waarop het vanzelf ingaat") LocalDate op, @NotNull @About("Binnen welke termijn men handelt") String termijn,
            LocalDate ingegaanOp, @About("Code van wie het vaststelde") String vastgesteldDoor, String reden, LocalDate handelUiterlijkOp,
            @NotNull @About("Codes van wie nog niet zei wat men deed") List<String> wachtOp) {}

    record Advies(@About("Vanaf 1, in volgorde van vragen") int nummer, @NotNull String gevraagdDoor, @About("Code van wie adviseert") String adviseur,
            String adviseurNaam, @NotNull String vraag, @NotNull LocalDate gevraagdOp, @NotNull LocalDate uiterlijkOp, LocalDate ontvangenOp,
            String samenvatting, String document, boolean teLaat, @NotNull List<Bijlage> bijlagen) {}
}
