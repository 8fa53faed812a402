package nl.wederkerig.api.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Lengths;
import nl.wederkerig.api.word.Akkoordsoort;
import nl.wederkerig.api.word.Arbiters;
import nl.wederkerig.api.word.Geschilsoort;
import nl.wederkerig.api.word.Kracht;
import nl.wederkerig.api.word.Route;
import nl.wederkerig.api.word.Samenwerkingsvorm;
import nl.wederkerig.api.word.Termijnregel;

@About("Een akkoord om voor te bereiden")
record NieuwAkkoord(
        @NotNull @Size(min = 1, max = 200) @About(example = "Loket voor werk en inkomen") String titel,
        String samenvatting,
        @NotNull @About(example = "BESTUURSAKKOORD") Akkoordsoort soort,
        @NotNull @Size(max = 50) @About(value = "Code van een thema", example = "financiele-verhoudingen") String thema,
        Samenwerkingsvorm samenwerkingsvorm,
        @About("Gesloten voordat het hier werd vastgelegd") Boolean bestaand,
        @NotNull @Size(min = 1, max = 500) @About(example = """
                [{"organisatie": "VNG", "rol": "DECENTRAAL"}, {"organisatie": "SZW", "rol": "VAKMINISTERIE"},
                 {"organisatie": "BZK", "rol": "MEDEONDERTEKENAAR"}]""") List<Partij> partijen,
        @NotNull Regeling geschillenregeling,
        @Size(max = 200) List<NieuweMijlpaal> tijdpad,
        @Size(max = 200) List<NieuweWatAls> watAls,
        @Size(max = 500) List<NieuweAfspraak> afspraken,
        LocalDate inWerkingOp,
        LocalDate voorlopigVanaf,
        @Size(max = 50) @About("Referentie van het akkoord dat het vervangt") String vervangt) {

    @About("Wat te doen bij een geschil")
    record Regeling(
            @NotNull @About(example = "BINDEND_ADVIES") Route route,
            Kracht kracht,
            String redenRoute,
            @Size(max = 500) String wettelijkeGrondslag,
            @Size(max = 50) @About(value = "Code van wie benoemt", example = "RVS") String benoemendeInstantie,
            @Size(max = 200) @About("Naam van de voorzitter over wie men het eens is") String voorzitter,
            @About("Zonder is het EEN") Arbiters arbiters,
            @Size(max = 6) @Pattern(regexp = Lengths.LENGTH) @About("Zonder is het P6M") String onderhandelingstermijn,
            @Size(max = 6) @Pattern(regexp = Lengths.LENGTH) @About("Zonder is het P6M") String geschiltermijn,
            @Size(max = 10) @About("Andere lengten, per soort geschil") List<Soorttermijn> geschiltermijnPerSoort,
            Termijnregel termijnregel,
            Boolean eerstMedeoverhedenoverleg,
            @About("Codes van partijen waarvan de achterban beslist") List<String> achterbanBeslistBij,
            @Size(max = 50) @About("Referentie van de raamregeling") String raamregeling) {}

    record Soorttermijn(@NotNull Geschilsoort soort, @NotNull @Size(max = 6) @Pattern(regexp = Lengths.LENGTH) String termijn) {}

    record NieuweMijlpaal(@NotNull @Size(min = 1, max = 200) @About(example = "Eerste tussenstand") String titel,
            @NotNull @About(example = "2026-05-01") LocalDate op, @Size(max = 50) @About("Code van wie het doet; zonder is het van allen") String eigenaar,
            AfgesprokenAdvies advies) {}

    @About("Een advies van wijzen zonder geschil, dat op de dag van de mijlpaal wordt gevraagd")
    record AfgesprokenAdvies(@NotNull @Size(min = 1) String vraag, @Size(max = 6) @Pattern(regexp = Lengths.LENGTH) @About("Zonder is het P6W") String termijn) {}

    @About("Wat partijen doen als iets gebeurt")
    record NieuweWatAls(@NotNull @Size(min = 1, max = 200) String voorwaarde, @NotNull @Size(min = 1) String gevolg,
            @About("De dag waarop het vanzelf ingaat; zonder stelt een partij het vast") LocalDate op,
            @Size(max = 6) @Pattern(regexp = Lengths.LENGTH) @About("Binnen welke termijn men handelt; zonder is het P14D") String termijn) {}
}
