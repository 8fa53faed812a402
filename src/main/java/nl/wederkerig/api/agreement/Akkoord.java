package nl.wederkerig.api.agreement;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.word.Achterbanbesluitsoort;
import nl.wederkerig.api.word.Akkoordhandeling;
import nl.wederkerig.api.word.Akkoordsoort;
import nl.wederkerig.api.word.Akkoordstatus;
import nl.wederkerig.api.word.Arbiters;
import nl.wederkerig.api.word.GezamenlijkeHandeling;
import nl.wederkerig.api.word.Kracht;
import nl.wederkerig.api.word.Partijrol;
import nl.wederkerig.api.word.Route;
import nl.wederkerig.api.word.Samenwerkingsvorm;
import nl.wederkerig.api.word.Termijnregel;

@About("Een akkoord, zoals het nu is")
record Akkoord(
        @NotNull UUID id,
        @NotNull String referentie,
        @NotNull String titel,
        String samenvatting,
        @NotNull Akkoordsoort soort,
        @NotNull String thema,
        @NotNull Samenwerkingsvorm samenwerkingsvorm,
        @NotNull Akkoordstatus status,
        @NotNull LocalDate geregistreerdOp,
        boolean bestaand,
        @About("Waarom medeondertekening niet nodig is") String medeondertekeningNietNodig,
        boolean openbaar,
        @About("De dag waarop het volgens afspraak in werking treedt") LocalDate afgesprokenInWerkingOp,
        LocalDate voorlopigVanaf,
        LocalDate inWerkingOp,
        @About("In werking op grond van een bindend advies") boolean opGrondVanUitspraak,
        @About("Referentie van het akkoord dat het vervangt") String vervangt,
        @NotNull List<Deelname> partijen,
        Geschillenregeling geschillenregeling,
        @NotNull List<Mijlpaal> tijdpad,
        @About("Versie van regeling en tijdpad waarmee partijen instemmen") int revisie,
        Looptijd termijn,
        @About("De laatste tekstversie; 0 zonder tekst") int tekstversie,
        Integer overeengekomenVersie,
        Integer versieInWerking,
        Verloop.Toetsen toetsen,
        @NotNull @About("Alleen het Rijk ziet ze") List<Verloop.Vooroverleg> vooroverleggen,
        @NotNull @About("Wat pas werkt als allen instemmen") List<Hangend> hangend,
        @NotNull List<Achterban> achterbanbesluiten,
        Verloop.Wijziging wijziging,
        @NotNull List<Verloop.Evaluatie> evaluaties,
        @NotNull List<Verloop.BenoemdeGebeurtenis> benoemdeGebeurtenissen,
        @NotNull @About("Codes van wie nog moet instemmen") List<String> wachtOp,
        Verloop.Tijdpadstand voortgang,
        @NotNull @About("Wat de organisatie van wie dit vraagt er nu mee kan doen, ondertekenen daargelaten") List<Akkoordhandeling> handelingen) {

    record Deelname(@NotNull String organisatie, @NotNull Partijrol rol, Instant regelingAanvaardOp, Integer aanvaardeVersie,
            Instant tekstAanvaardOp, LocalDate beeindigdOp) {}

    record Geschillenregeling(@NotNull Route route, Kracht kracht, String redenRoute, String wettelijkeGrondslag, String benoemendeInstantie,
            @About("Naam van de voorzitter over wie men het eens is") String voorzitter, @NotNull Arbiters arbiters,
            @NotNull String onderhandelingstermijn, @NotNull String geschiltermijn,
            @NotNull @About("Andere lengten, per soort geschil") List<NieuwAkkoord.Soorttermijn> geschiltermijnPerSoort, @NotNull Termijnregel termijnregel,
            boolean eerstMedeoverhedenoverleg, @NotNull List<String> achterbanBeslistBij,
            @About("Referentie van de raamregeling") String raamregeling) {}

    record Mijlpaal(@NotNull String titel, LocalDate op, String eigenaar, NieuwAkkoord.AfgesprokenAdvies advies) {}

    record Looptijd(@NotNull LocalDate laatsteDag, @NotNull Instant verstrijktOp, @NotNull String uitleg, LocalDate hervatOp,
            @About("Of het einde nu gevolgen heeft") boolean werkt) {}

    record Hangend(@NotNull GezamenlijkeHandeling handeling, @About("Bij opschorten") LocalDate tot, @About("Bij verlengen") String met,
            @About("Bij een vervroegd advies: de titel") String mijlpaal, @NotNull List<String> ingestemd, @NotNull List<String> ontbreekt) {}

    record Achterban(@NotNull String organisatie, int versie, LocalDate beslistUiterlijk, boolean verstreken, Achterbanbesluitsoort besluit,
            String onderdelen, Instant beslotenOp) {}
}
