package nl.wederkerig.web.dispute;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.COUNCIL_OF_STATE;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.dispute.Consultations;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.dispute.RaiseDispute;
import nl.wederkerig.dossier.FallenDue;
import nl.wederkerig.overview.Agenda;
import nl.wederkerig.overview.VisibleHistory;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.record.HistoryPage;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.CountedStatements;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.Visits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The pages of routes and outcomes: what they show to whom, and what they do. */
@IntegrationTest
class RoutePagesTest {

    private static final int MOST = 20;
    private static final OrganisationId AZ = new OrganisationId("mnre1010");
    private static final Agenda.Query ALL_DAYS =
            new Agenda.Query(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 1, 1), false, null, 0, 100);
    private static final String DISPUTE = "/geschillen/geschil-1";

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;

    private final Map<OrganisationId, PersonId> people = new HashMap<>();
    private Road road;

    @Test
    @Rule({"D9", "D10"})
    void a_top_consultation_from_its_convening_to_the_answers() throws Exception {
        started(Route.TOP_CONSULTATION);
        assertThat(get(BZK, DISPUTE).getContentAsString()).contains("Topoverleg bijeenroepen");
        assertThat(get(VNG, DISPUTE).getContentAsString()).doesNotContain("/route/bijeenroepen");
        assertThat(post(BZK, DISPUTE + "/route/bijeenroepen", Map.of()).getStatus()).isEqualTo(302);
        assertThat(post(BZK, DISPUTE + "/route/resultaat-vastleggen",
                Map.of("outcome", List.of("YES"), "text", List.of("Het loket opent in mei"), "new.0.text", List.of("Het loket openen"),
                        "new.0.obligor", List.of(SZW.value()), "new.0.due", List.of("2027-05-01"))).getStatus()).isEqualTo(302);

        assertThat(get(SZW, DISPUTE).getContentAsString()).contains("Het loket opent in mei").contains("niet bindend")
                .contains("Nieuwe afspraak, SZW aan VNG, uiterlijk za 1 mei 2027: Het loket openen").contains("De bestuurder wordt herinnerd").doesNotContain("??");
        assertThat(get(SZW, DISPUTE + "/route/antwoorden").getContentAsString()).contains("Welke afspraken houdt u toch?");
        assertThat(post(VNG, DISPUTE + "/route/antwoorden", Map.of("follow", List.of("YES"))).getStatus()).isEqualTo(302);
        assertThat(post(SZW, DISPUTE + "/route/antwoorden", Map.of("follow", List.of("NO"))).getContentAsString())
                .contains("href=\"#field-reasons\"").contains("href=\"#field-parliamentOn\"");
        assertThat(get(VNG, DISPUTE).getContentAsString()).contains("volgt de uitkomst");
    }

    @Test
    @Rule("D12")
    void a_commitment_names_the_outcome_that_all_follow_and_who_may_is_led_to_what_comes_instead() throws Exception {
        started(Route.TOP_CONSULTATION);
        post(BZK, DISPUTE + "/route/bijeenroepen", Map.of());
        post(BZK, DISPUTE + "/route/resultaat-vastleggen", Map.of("outcome", List.of("YES"), "text", List.of("Het loket opent in mei")));
        for (OrganisationId party : List.of(VNG, SZW)) {
            assertThat(get(VNG, "/afspraken/loket").getContentAsString()).doesNotContain("Hierover was een geschil");
            post(party, DISPUTE + "/route/antwoorden", Map.of("follow", List.of("YES")));
        }
        String move = "/akkoorden/" + road.agreement() + "/afspraken/loket/andere-datum";
        String amend = "/akkoorden/" + road.agreement() + "/doen/wijziging-voorstellen";

        assertThat(get(VNG, "/afspraken/loket").getContentAsString()).contains("Hierover was een geschil",
                "Topoverleg: Overeenstemming, niet bindend", "Het loket opent in mei",
                "VNG, SZW volgen de uitkomst.", "De datum van deze afspraak is daarmee niet veranderd.").doesNotContain("??");
        assertThat(get(VNG, DISPUTE).getContentAsString()).contains("Wat nu volgt", "staat nog zoals het stond", amend).doesNotContain(move, "??");
        assertThat(get(SZW, DISPUTE).getContentAsString()).contains(amend, move);
        assertThat(at(SZW, move).getStatus()).isEqualTo(200);
        assertThat(at(SZW, amend).getContentAsString()).contains("field-form").doesNotContain("Dit kan nu niet");
        for (String path : List.of(DISPUTE, "/afspraken/loket")) {
            assertThat(statements(SZW, path)).as(path).hasSizeLessThanOrEqualTo(MOST);
        }
    }

    private List<String> statements(OrganisationId who, String path) {
        return CountedStatements.withinSession(() -> {
            try {
                get(who, path);
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    @Test
    @Rule({"D4", "D9"})
    void the_council_reads_that_one_dispute_from_the_moment_it_is_asked_until_it_is_closed() throws Exception {
        started(Route.COUNCIL_OF_STATE);
        raise("ander-geschil");
        String form = "/akkoorden/" + road.agreement() + DISPUTE + "/route/voorlichting-vastleggen";
        seesNothing(COUNCIL_OF_STATE);

        post(BZK, DISPUTE + "/route/voorlichting-vragen", Map.of());

        assertThat(at(COUNCIL_OF_STATE, "/taken").getContentAsString()).contains(form).contains("Voorlichting vastleggen");
        assertThat(get(COUNCIL_OF_STATE, DISPUTE).getContentAsString()).contains(form).contains("Het is er niet");
        assertThat(get(COUNCIL_OF_STATE, DISPUTE + "/route/voorlichting-vastleggen").getContentAsString()).contains("<form method=\"post\"")
                .contains("Waar het over gaat");
        assertThat(at(COUNCIL_OF_STATE, "/akkoorden").getContentAsString()).contains("/akkoorden/" + road.agreement() + "\"");
        assertThat(at(COUNCIL_OF_STATE, "/geschillen").getContentAsString()).contains(DISPUTE);
        seesNothingOf("ander-geschil", COUNCIL_OF_STATE);

        assertThat(post(COUNCIL_OF_STATE, DISPUTE + "/route/voorlichting-vastleggen", Map.of("text", List.of("Het loket is toegezegd"))).getStatus())
                .isEqualTo(302);

        assertThat(get(VNG, DISPUTE).getContentAsString()).contains("Het loket is toegezegd");
        assertThat(get(COUNCIL_OF_STATE, DISPUTE).getStatus()).isEqualTo(200);
        assertThat(at(COUNCIL_OF_STATE, "/taken").getContentAsString()).doesNotContain(form);
        for (OrganisationId party : List.of(VNG, SZW)) {
            assertThat(post(party, DISPUTE + "/route/antwoorden", Map.of("follow", List.of("YES"))).getStatus()).isEqualTo(302);
        }
        codifies(COUNCIL_OF_STATE);
        seesNothing(COUNCIL_OF_STATE);
    }

    /** The one task that is left to who advised, without sight of the dossier (D11). */
    private void codifies(OrganisationId who) throws Exception {
        assertThat(at(who, "/taken").getContentAsString()).contains(DISPUTE + "/vastleggen");
        assertThat(get(who, DISPUTE).getStatus()).isEqualTo(404);
        assertThat(post(who, DISPUTE + "/vastleggen", Map.of("question", List.of("Wie opent het loket?"), "rule", List.of("Wie het toezegt"),
                "outcome", List.of("Het loket is toegezegd"), "keywords", List.of("loket"))).getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    @Rule("D4")
    void the_prime_minister_reads_the_dispute_once_bzk_has_convened_nobody() throws Exception {
        started(Route.TOP_CONSULTATION);
        raise("ander-geschil");
        seesNothing(AZ);

        passed("2026-07-08");

        assertThat(at(AZ, "/taken").getContentAsString()).contains("/akkoorden/" + road.agreement() + DISPUTE + "/route/bijeenroepen");
        seesNothingOf("ander-geschil", AZ);
        assertThat(post(AZ, DISPUTE + "/route/bijeenroepen", Map.of()).getStatus()).isEqualTo(302);
        assertThat(get(AZ, DISPUTE).getContentAsString()).contains("/route/resultaat-vastleggen");
        assertThat(post(AZ, DISPUTE + "/route/resultaat-vastleggen", Map.of("outcome", List.of("NO"))).getRedirectedUrl()).isEqualTo("/");
        seesNothing(AZ);
    }

    private void seesNothing(OrganisationId who) throws Exception {
        Actor actor = application.getBean(People.class).actorOf(person(who));
        for (String path : List.of("", DISPUTE, "/geschillen", "/geschiedenis", "/teksten", "/dossier.yaml", DISPUTE + "/route/bijeenroepen")) {
            assertThat(get(who, path).getStatus()).as(path).isEqualTo(404);
        }
        for (String list : List.of("/akkoorden", "/geschillen", "/agenda", "/taken", "/akkoorden?zoek=WK")) {
            assertThat(at(who, list).getContentAsString()).as(list).doesNotContain(road.agreement().toString());
        }
        road.does(() -> assertThat(application.getBean(Agenda.class).list(ALL_DAYS, actor).total()).isZero());
        assertThat(post(who, DISPUTE + "/route/bijeenroepen", Map.of()).getStatus()).isEqualTo(404);
    }

    /** Nor is it counted, in the dossier that the organisation does see. */
    private void seesNothingOf(String other, OrganisationId who) throws Exception {
        Actor actor = application.getBean(People.class).actorOf(person(who));
        assertThat(get(who, "/geschillen/" + other).getStatus()).isEqualTo(404);
        for (String path : List.of("", DISPUTE, "/geschillen", "/geschiedenis", "/dossier.yaml", "/proces")) {
            assertThat(get(who, path).getContentAsString()).as(path).doesNotContain(other).doesNotContain("Een ander geschil");
        }
        for (String list : List.of("/geschillen", "/agenda", "/taken")) {
            assertThat(at(who, list).getContentAsString()).as(list).doesNotContain(other);
        }
        road.does(() -> {
            Agenda.Page agenda = application.getBean(Agenda.class).list(ALL_DAYS, actor);
            assertThat(agenda.entries()).extracting(entry -> entry.live().deadline().key()).noneMatch(key -> key.contains(other));
            assertThat(agenda.total()).isEqualTo(agenda.entries().size());
            assertThat(application.getBean(Disputes.class).list(false, true, 0, 25, actor).total()).isEqualTo(1);
            HistoryPage history = application.getBean(VisibleHistory.class).of(road.agreement(), actor, 0, 200);
            assertThat(history.events()).noneMatch(event -> event.payload().toString().contains(other));
            assertThat(history.total()).isEqualTo(history.events().size());
        });
    }

    private void raise(String key) {
        road.act(VNG, actor -> road.bean(Disputes.class).raise(new RaiseDispute(road.agreement(), key,
                DisputeKind.INTERPRETATION, List.of(VNG), List.of(SZW), List.of(), "Een ander geschil"), actor));
    }

    /** What falls due before the day happens. */
    private void passed(String day) {
        road.on(day);
        FallenDue.until(application, road.agreement(), LocalDate.parse(day).atTime(12, 0).atZone(EffectiveTime.ZONE).toInstant());
    }

    private MockHttpServletResponse at(OrganisationId who, String address) throws Exception {
        return Visits.answer(web, road, MockMvcRequestBuilders.get(address).with(signedInAs(person(who))));
    }

    @Test
    @Rule("D4")
    void for_who_may_not_see_the_agreement_there_is_no_route() throws Exception {
        started(Route.COUNCIL_OF_STATE);
        for (RouteActPage page : RouteActPage.values()) {
            String path = page.url(road.agreement(), "geschil-1").replaceFirst("/akkoorden/[^/]+", "");
            assertThat(get(IPO, path).getStatus()).as(path).isEqualTo(404);
            assertThat(post(IPO, path, Map.of()).getStatus()).as(path).isNotEqualTo(302);
        }
    }

    @Test
    @Rule({"A7", "D10"})
    void who_has_still_to_answer_reads_by_when_and_that_silence_is_no_consent() throws Exception {
        started(Route.TOP_CONSULTATION);
        post(BZK, DISPUTE + "/route/bijeenroepen", Map.of());
        post(BZK, DISPUTE + "/route/resultaat-vastleggen", Map.of("outcome", List.of("YES"), "text", List.of("Het loket opent in mei")));
        String first = "De bestuurder wordt herinnerd en heeft nog veertien dagen. Zwijgen is geen instemming.";
        for (OrganisationId party : List.of(VNG, SZW)) {
            assertThat(get(party, DISPUTE + "?taal=nl").getContentAsString()).contains(first);
            assertThat(get(party, DISPUTE + "/route/antwoorden?taal=nl").getContentAsString()).contains("Antwoordt u niet? " + first, "Uiterlijk ");
        }

        passed("2026-08-05");

        String last = "met de naam van wie zweeg. Zwijgen is geen instemming: wat de uitkomst van die partij vraagt, vervalt.";
        assertThat(get(VNG, DISPUTE + "?taal=nl").getContentAsString()).contains(last);
        assertThat(get(VNG, DISPUTE + "/route/antwoorden?taal=nl").getContentAsString()).contains("Antwoordt u niet? Het geschil sluit", last);
    }

    @Test
    @Rule("D3")
    void what_follows_on_a_consultation_that_elapsed_is_told_to_run_since_the_day_after() throws Exception {
        road = new Road(application).opened(Registrations.valid().arrangement(Registrations.arrangement(Route.INDEPENDENT_CHAIR)).command()).proposed()
                .agreed().signedByParties().on("2026-03-12").signs(BZK);
        road.on("2026-06-20");
        raise("geschil-1");

        passed("2026-12-28");

        assertThat(get(VNG, DISPUTE + "?taal=nl").getContentAsString()).containsPattern("(?s)Onafhankelijk voorzitter</?\\w.{0,200}sinds ma 21 dec 2026");
    }

    @Test
    @Rule("D13")
    void that_it_is_before_the_court_promises_no_more_than_it_does() throws Exception {
        started(Route.INDEPENDENT_CHAIR);
        assertThat(get(VNG, DISPUTE + "/route/rechter-vastleggen?taal=nl").getContentAsString())
                .contains("In Wederkerig verandert daardoor niets", "Ook bij ja verschuift er in Wederkerig geen datum")
                .doesNotContain("hoeft niemand na te komen");
        List<String> before = days(get(SZW, "/afspraken/loket").getContentAsString());

        post(VNG, DISPUTE + "/route/rechter-vastleggen", Map.of("text", List.of("Rechtbank Den Haag"), "suspends", List.of("YES")));

        assertThat(get(SZW, DISPUTE + "?taal=nl").getContentAsString())
                .contains("Rechtbank Den Haag", "naleving zolang opgeschort; in Wederkerig lopen data, termijnen en herinneringen door");
        assertThat(days(get(SZW, "/afspraken/loket").getContentAsString())).isNotEmpty().isEqualTo(before);
    }

    /** That a page names. */
    private static List<String> days(String page) {
        return Pattern.compile("datetime=\"([0-9-]+)\"").matcher(page).results().map(MatchResult::group).toList();
    }

    @Test
    void every_act_has_a_page_in_both_languages_and_none_costs_more_than_twenty_statements() throws Exception {
        started(Route.COUNCIL_OF_STATE);
        post(BZK, DISPUTE + "/route/voorlichting-vragen", Map.of());
        for (RouteActPage page : RouteActPage.values()) {
            String path = page.url(road.agreement(), "geschil-1").replaceFirst("/akkoorden/[^/]+", "");
            assertThat(get(VNG, path + "?taal=nl").getContentAsString()).as(page.name()).doesNotContain("??").contains("<h1");
            assertThat(get(VNG, path + "?taal=en").getContentAsString()).as(page.name()).doesNotContain("??").contains("<h1");
        }
        person(SZW);
        for (String path : List.of(DISPUTE, DISPUTE + "/route/antwoorden", DISPUTE + "/route/rechter-vastleggen")) {
            List<String> statements = statements(SZW, path);
            assertThat(statements).as(path + "\n" + String.join("\n", statements)).hasSizeLessThanOrEqualTo(MOST);
        }
    }

    private void started(Route route) {
        road = new Road(application).opened(Registrations.valid().arrangement(Registrations.arrangement(route)).command()).proposed().agreed()
                .signedByParties().on("2026-03-12").signs(BZK);
        road.on("2026-06-20").act(VNG, actor -> road.bean(Disputes.class).raise(new RaiseDispute(road.agreement(), null,
                DisputeKind.NON_PERFORMANCE, List.of(VNG), List.of(SZW), List.of("loket"), "Het is er niet"), actor));
        for (OrganisationId party : List.of(VNG, SZW)) {
            road.act(party, actor -> road.bean(Consultations.class).askThirdParty(road.agreement(), "geschil-1", actor));
        }
    }

    private MockHttpServletResponse get(OrganisationId who, String path) throws Exception {
        return Visits.answer(web, road, MockMvcRequestBuilders.get("/akkoorden/" + road.agreement() + path).with(signedInAs(person(who))));
    }

    private MockHttpServletResponse post(OrganisationId who, String path, Map<String, List<String>> typed) throws Exception {
        var request = MockMvcRequestBuilders.post("/akkoorden/" + road.agreement() + path).with(signedInAs(person(who))).with(csrf());
        typed.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return Visits.answer(web, road, request);
    }

    private PersonId person(OrganisationId organisation) {
        return people.computeIfAbsent(organisation, id -> application.getBean(PeopleRegister.class).register(new RegisterPerson(
                "Iemand van " + id.value(), id, id.equals(COUNCIL_OF_STATE) ? Set.of(Role.COUNCIL_OF_STATE)
                        : id.equals(AZ) ? Set.of(Role.SIGNATORY) : Set.of(Role.NEGOTIATOR, Role.SIGNATORY)), Actor.system()));
    }
}
