package nl.wederkerig.web;

import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wederkerig.agreement.PartySuccession;
import nl.wederkerig.dossier.DossierWork;
import nl.wederkerig.identity.ClaimedIdentity;
import nl.wederkerig.identity.Identities;
import nl.wederkerig.membership.BundleId;
import nl.wederkerig.membership.SendSignal;
import nl.wederkerig.membership.SignalId;
import nl.wederkerig.membership.Signals;
import nl.wederkerig.network.MinistryTables;
import nl.wederkerig.officialregister.Export;
import nl.wederkerig.party.AuthorityGround;
import nl.wederkerig.party.People;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.BrowserTest;
import nl.wederkerig.support.DemonstratedDisputes;
import nl.wederkerig.support.PageChecks;
import nl.wederkerig.support.Screens;
import nl.wederkerig.support.Someone;
import nl.wederkerig.support.Staff;
import nl.wederkerig.web.commitment.OwedAgreement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Pages for which something has to have happened first, and those that say that something is not there: without faults in every way. */
@Tag("thorough")
@BrowserTest
class EveryOtherPageBrowserTest {

    private static final String SHEET = "Akkoord;Titel;Soort;Thema;Partijen;Gesloten op;Kenmerk;Afspraak;Wie;Aan;Uiterlijk;Opmerkingen\n"
            + "LOPEND-1;Samen aan de slag;convenant;sociaal-domein;VNG,SZW;1 mei 2024;A1;Een loket openen;VNG;SZW;31-12-2030;x\n"
            + "LOPEND-1;;;;;;A2;Het loket betalen;SZW;VNG;31-2-2031;\n";

    @Autowired
    private ApplicationContext application;

    private Staff staff;

    @BeforeEach
    void there_is_staff() {
        staff = new Staff(application);
    }

    @Test
    void every_page_about_what_was_promised(Screens screens) {
        staff.hasSignatory("szw", "SZW onderhandelaar", "SZW", AuthorityGround.EX_OFFICIO, Role.NEGOTIATOR, Role.SIGNATORY);
        staff.hasSignatory("vng", "VNG onderhandelaar", "VNG", AuthorityGround.BOARD_DECISION, Role.NEGOTIATOR, Role.SIGNATORY);
        staff.has("utrecht", "Utrecht wethouder", "GM0344", Role.EXECUTIVE, Role.NEGOTIATOR);
        String agreement = "/akkoorden/" + new OwedAgreement(application, today()).inForce();
        Someone szw = screens.of("szw");
        andWhatItLeadsTo(szw, agreement + "/afspraken/model");
        szw.opens(agreement + "/afspraken/loket/nagekomen-melden?taal=nl").fills("Waaruit blijkt het? (niet verplicht)", "De site").presses("Nagekomen melden");
        szw.opens(agreement + "/afspraken/model/andere-datum?taal=nl").fills("Nieuwe datum", today().plusMonths(2).toString())
                .fills("Waarom een andere datum?", "Het advies komt later.").presses("Andere datum vragen").isTold("U hebt een andere datum gevraagd.");
        szw.checksEveryWay(agreement + "/proces/afspraak/loket");
        Someone vng = screens.of("vng");
        andWhatItLeadsTo(vng, agreement + "/afspraken/loket");
        andWhatItLeadsTo(vng, agreement + "/afspraken/model");
        Stream.of("/afspraken/aan-ons", "/afspraken/alle?groep=partij", "/afspraken/bevestigen").forEach(vng::checksEveryWay);
        andWhatItLeadsTo(screens.of("utrecht"), agreement + "/afspraken/lokaal");
    }

    @Test
    void every_page_on_which_the_registrar_finds_what_came_in(Screens screens) {
        Actor registrar = actor(staff.has("beheer", "Registerbeheerder", "GS", Role.REGISTRAR));
        staff.has("bekend", "Onderhandelaar van VNG", "VNG", Role.NEGOTIATOR);
        PersonId arrived = application.getBean(Identities.class).visit(
                new ClaimedIdentity("https://sso.example.org", "vng-1", "Onderhandelaar van VNG", "VNG", Set.of(Role.NEGOTIATOR)));
        UUID work = application.getBean(DossierWork.class).importAll(List.of(new DossierWork.NamedFile("bestand.yaml", "format: 7")), registrar);
        Someone someone = screens.of("beheer");
        someone.opens("/werk/" + work).reads("Geweigerd");
        Stream.of("/werk", "/werk/" + work, "/beheer/aanmelden", "/beheer/aanmelden/" + arrived + "/bekend").forEach(someone::checksEveryWay);
        uploads(someone, "/beheer/import/rekenblad?taal=nl", "Kies een rekenblad", new FilePayload("afspraken.csv", "text/csv", SHEET.getBytes(StandardCharsets.UTF_8)));
        uploads(someone, "/beheer/organisatieregister?taal=nl", null, new FilePayload("export.xml", "text/xml", "<x/>".getBytes(StandardCharsets.UTF_8)));
        someone.checksEveryWay("/beheer/import/rekenblad");
    }

    @Test
    void every_page_on_which_the_registrar_takes_over_what_the_register_says_of_organisations(Screens screens) {
        staff.has("beheer", "Registerbeheerder", "GS", Role.REGISTRAR);
        AgreementId agreement = new OwedAgreement(application, today()).inForce();
        application.getBean(PartySuccession.class).succeed(agreement, VNG, null, today());
        Someone someone = screens.of("beheer");
        Stream.of("/beheer/opvolging/" + agreement + "/" + VNG, "/taken").forEach(someone::checksEveryWay);
        String register = new Export().municipality("gm9001", "Gemeente Nieuwstad", Export.begins(today().toString()))
                .municipality("gm0345", "Gemeente Veenendaal-Oost", "").municipality("gm0356", "Gemeente Nieuwegein", Export.ends(today().toString())).text();
        uploads(someone, "/beheer/organisatieregister?taal=nl", null, new FilePayload("export.xml", "text/xml", register.getBytes(StandardCharsets.UTF_8)));
        someone.reads("gemeente Nieuwstad").reads("gemeente Nieuwegein bestaat niet meer");
    }

    @Test
    void every_page_about_signals_and_tables_that_need_others_first(Screens screens) {
        Actor vng = actor(staff.has("vng", "VNG onderhandelaar", "VNG", Role.NEGOTIATOR));
        Actor utrecht = actor(staff.has("utrecht", "Utrecht onderhandelaar", "GM0344", Role.NEGOTIATOR));
        Actor szw = actor(staff.has("szw", "SZW onderhandelaar", "SZW", Role.NEGOTIATOR));
        Signals signals = application.getBean(Signals.class);
        SignalId signal = signals.send(new SendSignal(vng.organisation(), "Vervoer in kleine kernen", "sociaal-domein", "Geen bus.", "Op afroep.", "Ruimte in de wet."), utrecht);
        BundleId bundle = signals.bundle(signal, null, "Vervoer", vng);
        for (String title : List.of("Schulden in de steden", "Schulden in de wijk")) {
            application.getBean(MinistryTables.class).open(new MinistryTables.OpenTable(szw.organisation(), "schulden", title, today(), List.of(utrecht.organisation())), szw);
        }
        Someone association = screens.of("vng");
        Stream.of("/leden/signalen", "/leden/bundels/" + bundle, "/netwerken/tafels",
                "/netwerken/tafels/signalering?ministry=" + szw.organisation() + "&theme=schulden").forEach(association::checksEveryWay);
        Someone member = screens.of("utrecht");
        Stream.of("/leden/signalen/" + signal, "/leden").forEach(member::checksEveryWay);
    }

    @Test
    void the_page_of_what_was_codified_and_those_of_what_is_not_there(Screens screens) {
        staff.has("vng", "VNG onderhandelaar", "VNG", Role.NEGOTIATOR);
        new DemonstratedDisputes(application, Set.of("nu-16-laadpalen"));
        Someone vng = screens.of("vng");
        vng.opens("/geschillen/register?taal=nl");
        Matcher codified = Pattern.compile("href=\"(/geschillen/register/[0-9a-f-]{36})").matcher(vng.page().content());
        assertThat(codified.find()).isTrue();
        vng.checksEveryWay(codified.group(1));
        for (String missing : List.of("/bestaat-niet", "/akkoorden/00000000-0000-4000-8000-000000000000", "/techniek", "/akkoorden?zoek=bestaatniet", "/zoeken?zoek=bestaatniet")) {
            vng.opens(missing + (missing.contains("?") ? "&" : "?") + "taal=nl");
            PageChecks.everyWay(vng.page());
        }
    }

    private static void andWhatItLeadsTo(Someone someone, String address) {
        Set<String> leadsTo = DemonstratedDisputes.below(address, someone.asks(address).text());
        assertThat(leadsTo).as(address).isNotEmpty();
        someone.checksEveryWay(address);
        leadsTo.stream().filter(page -> someone.asks(page).headers().get("content-type").startsWith("text/html")).forEach(someone::checksEveryWay);
    }

    /** The page that it leads to. */
    private static void uploads(Someone someone, String page, String label, FilePayload file) {
        someone.opens(page);
        (label == null ? someone.main().locator("input[type=file]").first() : someone.field(label)).setInputFiles(file);
        someone.main().locator("form:has(input[type=file]) button[type=submit]").first().click();
        someone.page().waitForLoadState();
        someone.checksEveryWay(someone.page().url().replaceFirst("^\\w+://[^/]+", ""));
    }

    private Actor actor(PersonId person) {
        return application.getBean(People.class).actorOf(person);
    }

    private LocalDate today() {
        return application.getBean(EffectiveTime.class).today();
    }
}
