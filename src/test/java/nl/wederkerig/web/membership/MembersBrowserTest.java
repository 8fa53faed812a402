package nl.wederkerig.web.membership;

import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.deadline.ReminderSweep;
import nl.wederkerig.membership.BundleId;
import nl.wederkerig.membership.ConsultationId;
import nl.wederkerig.membership.MemberConsultations;
import nl.wederkerig.membership.OpenConsultation;
import nl.wederkerig.membership.SendSignal;
import nl.wederkerig.membership.SignalId;
import nl.wederkerig.membership.Signals;
import nl.wederkerig.membership.Tally;
import nl.wederkerig.network.MinistryTables;
import nl.wederkerig.network.Networks;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.record.ChainVerification;
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
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** An association asks, three municipalities answer, and what they answered stands where it decides. */
@BrowserTest
class MembersBrowserTest {

    private static final String QUESTION = "Stemt u in met het loket?";

    @Autowired
    private ApplicationContext application;
    @LocalServerPort
    private int port;

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
    @Rule("T51")
    void all_members_vote_from_twenty_clients_at_once_and_no_vote_is_lost_or_counted_twice() throws Exception {
        Road road = new Road(application).lately().opened(Registrations.valid()
                .arrangement(Registrations.arrangement(Route.BINDING_ADVICE, List.of(VNG))).command()).proposed().on("2026-03-13");
        MemberConsultations consultations = application.getBean(MemberConsultations.class);
        List<ConsultationId> asked = new ArrayList<>();
        road.act(VNG, actor -> asked.add(consultations.open(new OpenConsultation(road.agreement(), null, QUESTION, null, null, TermLength.weeks(4), 50,
                List.of()), actor)));
        List<String> members = accountsOfMembers();
        assertThat(members).hasSize(342);

        Queue<Integer> waiting = new ConcurrentLinkedQueue<>(IntStream.range(0, members.size()).boxed().toList());
        ExecutorService clients = Executors.newFixedThreadPool(20);
        try {
            List<Callable<Object>> each = Collections.nCopies(20, () -> {
                Voter voter = new Voter(port);
                for (Integer next = waiting.poll(); next != null; next = waiting.poll()) {
                    voter.votes(members.get(next), "/leden/raadplegingen/" + asked.get(0), next % 3 == 0 ? "AGAINST" : "FOR", next % 10 == 0 ? 2 : 1);
                }
                return null;
            });
            for (Future<Object> client : clients.invokeAll(each)) {
                client.get();
            }
        } finally {
            clients.shutdown();
        }

        assertThat(application.getBean(JdbcTemplate.class).queryForObject("select count(*) from consultation_vote", Integer.class)).isEqualTo(342);
        Instant after = application.getBean(EffectiveTime.class).now().plusSeconds(40L * 24 * 3600);
        application.getBean(EffectiveTime.class).at(after, () -> application.getBean(ReminderSweep.class).sweep(after));
        road.act(VNG, actor -> {
            assertThat(consultations.view(asked.get(0), actor).row().tally()).isEqualTo(new Tally(342, 342, 342, 342, 228, 114, 0));
            assertThat(consultations.votes(asked.get(0), actor)).allMatch(vote -> vote.vote() != null).hasSize(342);
        });
        assertThat(application.getBean(ChainVerification.class).verify(road.agreement()).intact()).isTrue();
    }

    /** Of somebody of each, in order of the members; what a password costs is looked at elsewhere. */
    private List<String> accountsOfMembers() {
        JdbcTemplate jdbc = application.getBean(JdbcTemplate.class);
        LocalDate today = application.getBean(EffectiveTime.class).today();
        return application.getBean(Organisations.class).membersOf(VNG, today).stream().map(member -> {
            PersonId person = application.getBean(PeopleRegister.class).register(
                    new RegisterPerson("Iemand van " + member.id(), member.id(), Set.of(Role.EXECUTIVE)), Actor.system());
            jdbc.update("insert into account (person_id, account, password_hash) values (?, ?, ?)", person.value(), member.id().value(), "{noop}" + Someone.PASSWORD);
            return member.id().value();
        }).toList();
    }

    @Test
    void every_page_about_signals_networks_and_tables_is_without_faults_and_an_alert_is_explained(Screens screens) {
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

        String reason = "De steden vroegen hier zelf om.";
        String alert = "SZW praat aan 2 tafels over: Problematische schulden";
        association.opens("/netwerken/tafels").reads(alert)
                .opens("/netwerken/tafels/signalering?ministry=" + szw.organisation() + "&theme=schulden")
                .reads("Geen vereniging en geen BZK aan tafel").fills("Reden", reason).presses("Signalering afhandelen")
                .isTold("De signalering is afgehandeld.").reads("Door uw organisatie bekeken");
        staff.has("bzk", "BZK liaison", "BZK", Role.BZK_LIAISON, Role.NEGOTIATOR);
        screens.of("bzk").opens("/netwerken/tafels").reads(alert).reads(reason);
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
