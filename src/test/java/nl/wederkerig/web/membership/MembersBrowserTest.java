package nl.wederkerig.web.membership;

import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.deadline.ReminderSweep;
import nl.wederkerig.membership.BundleId;
import nl.wederkerig.membership.SendSignal;
import nl.wederkerig.membership.SignalId;
import nl.wederkerig.membership.Signals;
import nl.wederkerig.network.MinistryTables;
import nl.wederkerig.network.Networks;
import nl.wederkerig.party.People;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.BrowserTest;
import nl.wederkerig.support.PageChecks;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.Screens;
import nl.wederkerig.support.Someone;
import nl.wederkerig.support.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An association asks, three municipalities answer, and what they answered stands where it decides. */
@BrowserTest
class MembersBrowserTest {

    private static final String QUESTION = "Stemt u in met het loket?";

    @Autowired
    private ApplicationContext application;

    @Test
    @Rule({"T50", "T51", "T52", "T53"})
    void three_municipalities_vote_and_the_result_stands_where_their_association_decides(Screens screens) {
        Staff staff = new Staff(application);
        staff.has("vng", "VNG onderhandelaar", "VNG", Role.NEGOTIATOR);
        Map<String, String> municipalities = Map.of("utrecht", "GM0344", "amsterdam", "GM0363", "rotterdam", "GM0599");
        municipalities.forEach((account, code) -> staff.has(account, account + " wethouder", code, Role.EXECUTIVE));
        Road road = new Road(application).lately().opened(Registrations.valid()
                .arrangement(Registrations.arrangement(Route.BINDING_ADVICE, List.of(VNG))).command()).proposed().agreed();
        String agreement = "/akkoorden/" + road.agreement();

        Someone vng = screens.of("vng").opens(agreement).follows("Leden raadplegen");
        vng.fills("Vraag", QUESTION).checks("leden-raadplegen").presses("Vraag voorleggen");
        vng.isTold("De vraag is aan uw leden voorgelegd.").reads("0 van 342 leden stemden").checks("raadpleging-vereniging");
        Someone utrecht = votes(screens.of("utrecht"), "Tegen");
        votes(screens.of("amsterdam"), "Voor");
        votes(screens.of("rotterdam"), "Voor");
        utrecht.ticks("Stem", "Voor").fills("Toelichting bij uw stem (niet verplicht)", "Mits er geld bij komt").presses("Stem wijzigen");
        utrecht.reads("U stemde: Voor").checks("raadpleging-lid");
        vng.opens("/leden").reads("3 van 342 leden stemden").checks("raadplegingen");

        Instant after = application.getBean(EffectiveTime.class).now().plusSeconds(40L * 24 * 3600);
        application.getBean(EffectiveTime.class).at(after, () -> application.getBean(ReminderSweep.class).sweep(after));

        utrecht.opens("/leden").follows(QUESTION).reads("Te weinig stemmen").reads("3 stemmen voor, 0 tegen").reads("De uitslag beslist niet zelf");
        vng.opens(agreement + "/doen/achterban").reads("3 stemmen voor, 0 tegen").checks("achterban-met-uitslag");
    }

    @Test
    void every_page_about_signals_networks_and_tables_is_without_faults(Screens screens) {
        Staff staff = new Staff(application);
        Actor vng = actor(staff.has("vng", "VNG onderhandelaar", "VNG", Role.NEGOTIATOR));
        Actor utrecht = actor(staff.has("utrecht", "Utrecht onderhandelaar", "GM0344", Role.NEGOTIATOR));
        Actor szw = actor(staff.has("szw", "SZW onderhandelaar", "SZW", Role.NEGOTIATOR));
        staff.has("beheer", "Beheerder", "GS", Role.REGISTRAR);
        Signals signals = application.getBean(Signals.class);
        SignalId signal = signals.send(new SendSignal(vng.organisation(), "Vervoer in kleine kernen", "sociaal-domein", "Geen bus.", "Op afroep.",
                "Ruimte in de wet."), utrecht);
        BundleId bundle = signals.bundle(signal, null, "Vervoer", vng);
        SignalId loose = signals.send(new SendSignal(vng.organisation(), "Nog een signaal", "sociaal-domein", "Iets.", "Iets doen.", "Geld."), utrecht);
        MinistryTables tables = application.getBean(MinistryTables.class);
        LocalDate today = application.getBean(EffectiveTime.class).today();
        for (String title : List.of("Schulden in de steden", "Schulden in de wijk")) {
            tables.open(new MinistryTables.OpenTable(szw.organisation(), "schulden", title, today, List.of(utrecht.organisation())), szw);
        }
        String network = "/netwerken/" + application.getBean(Networks.class).all().get(0).id();

        Someone association = screens.of("vng");
        for (String page : List.of("/leden/signalen", "/leden/signalen/" + loose, "/leden/bundels/" + bundle, "/netwerken", "/netwerken/nieuw", network,
                network + "/wijzigen", "/netwerken/tafels", "/netwerken/tafels/nieuw",
                "/netwerken/tafels/signalering?ministry=" + szw.organisation() + "&theme=schulden")) {
            checks(association, page);
        }
        Someone member = screens.of("utrecht");
        List.of("/leden", "/leden/signalen", "/leden/signalen/nieuw", "/leden/signalen/" + signal).forEach(page -> checks(member, page));
        checks(screens.of("beheer"), "/beheer/stemgewichten");
    }

    private Actor actor(PersonId person) {
        return application.getBean(People.class).actorOf(person);
    }

    private static void checks(Someone someone, String page) {
        assertThat(someone.statusOf(page)).as(page).isEqualTo(200);
        PageChecks.narrow(someone.page(), "leden" + page.replaceAll("[^a-z]+", "-").replaceAll("-[0-9a-f]{1,8}(?=-|$)", ""));
    }

    private static Someone votes(Someone member, String vote) {
        return member.opens("/").reads("Stemmen in een ledenraadpleging").opens("/leden").follows(QUESTION).reads("De tekst van het akkoord")
                .ticks("Stem", vote).presses("Stem uitbrengen").isTold("Uw stem is uitgebracht.").reads("U stemde: " + vote);
    }
}
