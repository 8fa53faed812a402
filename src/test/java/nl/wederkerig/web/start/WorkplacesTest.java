package nl.wederkerig.web.start;

import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.overview.BzkDesk;
import nl.wederkerig.overview.Changes;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.CountedStatements;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.web.commitment.OwedAgreement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What negotiators and BZK find when they come to work. */
@IntegrationTest
class WorkplacesTest {

    private static final OrganisationId VNG = Registrations.VNG;
    private static final OrganisationId SZW = Registrations.SZW;
    private static final OrganisationId BZK = Registrations.BZK;
    private static final int MOST_STATEMENTS = 20;

    @Autowired
    private ApplicationContext application;
    @Autowired
    private MockMvc mvc;
    @Autowired
    private Changes changes;
    @Autowired
    private BzkDesk desk;
    @Autowired
    private PeopleRegister people;
    @Autowired
    private Organisations organisations;
    @Autowired
    private DossierFiles dossiers;
    @Autowired
    private EffectiveTime time;

    @Test
    void what_others_did_since_the_last_visit_is_told_and_looking_again_within_the_hour_is_the_same_visit() {
        Road road = new Road(application).lately().opened();
        Actor vng = actor(VNG, Role.NEGOTIATOR);
        Instant now = time.now();

        assertThat(visit(vng, now.minus(Duration.ofHours(5))).last()).as("a first visit").isNull();
        road.proposed();
        Changes.Since since = visit(vng, now);

        assertThat(since.last()).isCloseTo(now.minus(Duration.ofHours(5)), within(1, ChronoUnit.MILLIS));
        assertThat(since.total()).isEqualTo(1);
        assertThat(since.dossiers()).extracting(Changes.Dossier::agreement).containsExactly(road.agreement());
        assertThat(types(since)).contains("TextProposed");
        assertThat(types(visit(vng, now.plus(Duration.ofMinutes(10))))).as("the same visit").contains("TextProposed");
        assertThat(visit(vng, now.plus(Duration.ofHours(3))).dossiers()).as("another visit").isEmpty();
    }

    @Test
    void who_comes_for_the_first_time_or_after_nothing_happened_reads_what_changed_in_the_last_seven_days() {
        Road road = new Road(application).lately().opened();
        road.at(time.now().minus(Duration.ofDays(1))).proposes(SZW);
        PersonId vng = person(VNG, Role.NEGOTIATOR);

        assertThat(get("/", vng)).contains("In de afgelopen zeven dagen veranderd: één akkoord", "id=\"veranderd\"")
                .doesNotContain("Sinds uw vorige bezoek", "??");
        assertThat(get("/", person(BZK, Role.BZK_LIAISON))).contains("In de afgelopen zeven dagen veranderd: één akkoord");
        assertThat(get("/", person(organisation("VWS"), Role.NEGOTIATOR))).contains("In de afgelopen zeven dagen is niets veranderd");
        assertThat(time.at(time.now().plus(Duration.ofHours(2)), () -> get("/", vng)))
                .contains("Sinds uw vorige bezoek, ", "veranderde niets", "In de afgelopen zeven dagen veranderd: één akkoord");
        assertThat(time.at(time.now().plus(Duration.ofDays(9)), () -> get("/?taal=en", vng)))
                .contains("Nothing has changed in the last seven days").doesNotContain("??");
    }

    @Test
    void who_may_not_see_a_dossier_is_told_nothing_of_it_nor_is_it_counted() {
        Road road = new Road(application).lately().opened();
        Actor vws = actor(organisation("VWS"), Role.NEGOTIATOR);
        visit(vws, time.now().minus(Duration.ofHours(5)));
        road.proposed();

        assertThat(visit(vws, time.now())).extracting(Changes.Since::total, since -> since.dossiers().size()).containsExactly(0L, 0);
    }

    @Test
    @Rule("A11")
    void what_bzk_is_asked_beforehand_is_told_to_bzk_and_not_to_decentral_parties() {
        Road road = new Road(application).lately().opened().proposed();
        Actor vng = actor(VNG, Role.NEGOTIATOR);
        Actor liaison = actor(BZK, Role.BZK_LIAISON);
        visit(vng, time.now().minus(Duration.ofHours(5)));
        visit(liaison, time.now().minus(Duration.ofHours(5)));
        road.act(SZW, actor -> application.getBean(Negotiation.class).askCheck(road.agreement(), 1, actor));

        assertThat(visit(vng, time.now()).total()).isZero();
        assertThat(types(visit(liaison, time.now()))).containsExactly("CheckAsked");
        assertThat(desk.of(liaison).looks()).extracting(BzkDesk.PriorLook::agreement).containsExactly(road.agreement());
        assertThat(desk.of(actor(VNG, Role.NEGOTIATOR)).looks()).isEmpty();
    }

    @Test
    void ministries_are_in_order_of_what_they_are_late_with() throws Exception {
        dossiers.loadDemonstration(Files.readString(Path.of("src/main/resources/demonstration/nu-08-waterkwaliteit.yaml")), time.today());
        new Road(application).lately().opened();
        Actor liaison = actor(BZK, Role.BZK_LIAISON);

        List<BzkDesk.Ministry> found = desk.of(liaison).ministries();

        assertThat(found).extracting(BzkDesk.Ministry::organisation).contains(SZW);
        assertThat(found).filteredOn(each -> each.organisation().equals(SZW)).extracting(BzkDesk.Ministry::negotiations).containsExactly(1L);
    }

    /** SZW is late with two, and VNG with one towards SZW. */
    @Test
    void behind_each_number_of_a_ministry_are_as_many_rows() {
        new OwedAgreement(application, time.today().minusMonths(5)).inForce();
        new Road(application).lately().opened();
        String start = get("/", person(BZK, Role.BZK_LIAISON));
        PersonId liaison = person(BZK, Role.BZK_LIAISON);

        String late = get(link(start, "/afspraken/alle\\?laat=true[^\"]*partij=SZW"), liaison);
        String negotiations = get(link(start, "/akkoorden\\?status=NEGOTIATION[^\"]*partij=SZW"), liaison);

        assertThat(start).contains(">2 afspraken<");
        assertThat(rows(late)).isEqualTo(2);
        assertThat(rows(get("/afspraken/alle?laat=true&partij=SZW", liaison))).as("on either side").isEqualTo(3);
        assertThat(rows(negotiations)).isEqualTo(1);
    }

    private static String link(String page, String address) {
        Matcher found = Pattern.compile("href=\"(" + address + ")\"").matcher(page);
        assertThat(found.find()).as(address).isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    private static int rows(String page) {
        return page.split("wk-row-title", -1).length - 1;
    }

    @Test
    void the_liaison_finds_the_queue_with_its_checks_what_to_look_at_and_the_ministries() throws Exception {
        new Road(application).lately().inSigning().signedByParties();
        PersonId liaison = person(BZK, Role.BZK_LIAISON, Role.NEGOTIATOR);

        assertThat(get("/", liaison)).contains("Mede te ondertekenen", "/financien", "Vooraf te bekijken (0)", "Ministeries").doesNotContain("??");
        assertThat(get("/", person(VNG, Role.NEGOTIATOR))).doesNotContain("Vooraf te bekijken", "id=\"ministeries\"");
        assertThat(get("/?taal=en", liaison)).contains("Prior checks to answer (0)").doesNotContain("??");
    }

    @Test
    void a_minister_who_sees_all_compares_the_ministries_beneath_the_overview_and_another_executive_does_not() {
        new OwedAgreement(application, time.today().minusMonths(5)).inForce();

        String minister = get("/", person(BZK, Role.EXECUTIVE));

        assertThat(minister).containsSubsequence("id=\"escalatie\"", "id=\"ministeries\"", "partij=SZW").contains(">2 afspraken<")
                .doesNotContain("Vooraf te bekijken", "??");
        assertThat(get("/", person(organisation("AZ"), Role.EXECUTIVE))).contains("id=\"ministeries\"");
        assertThat(get("/", person(SZW, Role.EXECUTIVE))).contains("id=\"escalatie\"").doesNotContain("id=\"ministeries\"");
        assertThat(get("/", person(VNG, Role.EXECUTIVE))).doesNotContain("id=\"ministeries\"");
    }

    @Test
    void a_member_reads_how_much_of_what_was_agreed_in_its_name_is_late_and_finds_it() {
        new OwedAgreement(application, time.today()).inForce();
        for (Role role : List.of(Role.EXECUTIVE, Role.NEGOTIATOR)) {
            PersonId member = person(organisation("GM0344"), role);
            assertThat(get("/", member)).as(role.name()).contains("href=\"/afspraken/namens-ons?laat=true\"",
                    "Eén afspraak die uw koepel voor u maakte, is te laat, sinds ");
            assertThat(rows(get("/afspraken/namens-ons?laat=true", member))).isEqualTo(1);
        }
        assertThat(get("/?taal=en", person(organisation("GM0344"), Role.EXECUTIVE))).contains("made for you is late").doesNotContain("??");
        assertThat(get("/", person(organisation("PV26"), Role.EXECUTIVE))).as("of another association").doesNotContain("voor u maakte, is te laat");
    }

    @Test
    void a_start_page_costs_twenty_statements_at_most_also_on_a_second_visit() {
        Road road = new Road(application).lately().inSigning().signedByParties();
        for (PersonId person : workplaces()) {
            List<String> first = CountedStatements.of(() -> get("/", person));
            assertThat(first).as(String.join("\n", first)).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        }
        for (PersonId person : workplaces()) {
            time.at(time.now().minus(Duration.ofHours(5)), () -> changes.lastVisit(time.today(), new Actor(person, VNG, Set.of(Role.NEGOTIATOR))));
            road.opened();
            List<String> statements = CountedStatements.of(() -> get("/", person));
            assertThat(statements).as(String.join("\n", statements)).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    private List<PersonId> workplaces() {
        return List.of(person(BZK, Role.BZK_LIAISON, Role.NEGOTIATOR, Role.SIGNATORY), person(VNG, Role.NEGOTIATOR, Role.SIGNATORY),
                person(SZW, Role.EXECUTIVE), person(BZK, Role.EXECUTIVE), person(organisation("GM0344"), Role.EXECUTIVE),
                person(organisation("GM0344"), Role.NEGOTIATOR));
    }

    @Test
    void an_executive_for_whom_nothing_waits_reads_so_and_what_waits_for_colleagues() {
        new Road(application).lately().inSigning();

        String start = get("/", person(SZW, Role.EXECUTIVE));

        assertThat(start).contains("Wat op u wacht (0)", "Er wacht niets op u", "Op uw collega&#39;s wacht één taak", "href=\"/taken/collegas\"")
                .containsSubsequence("Er wacht niets op u", "id=\"escalatie\"");
        assertThat(get("/?taal=en", person(SZW, Role.EXECUTIVE))).doesNotContain("??");
    }

    @Test
    void an_executive_for_whom_an_association_speaks_begins_with_what_was_agreed_in_its_name() throws Exception {
        dossiers.loadDemonstration(Files.readString(Path.of("src/main/resources/demonstration/nu-07-bestaanszekerheid.yaml")), time.today());
        PersonId alderman = person(organisation("GM0344"), Role.EXECUTIVE);

        String start = get("/", alderman);

        assertThat(start).contains("Gereed melden: ").doesNotContain("Wat op u wacht (0)", "id=\"jaar\"")
                .containsSubsequence("id=\"wacht\"", "id=\"namens-u\"", "id=\"escalatie\"");
        assertThat(get("/taken", alderman)).contains("Gereed melden: ");
    }

    @Test
    void the_operator_reads_whether_everything_works_and_finds_no_pages_of_content_in_the_menu() {
        PersonId operator = person(organisation("GS"), Role.OPERATOR);

        assertThat(get("/", operator)).contains("Alles werkt", "href=\"/techniek\"").doesNotContain("href=\"/geschillen\"", "href=\"/taken\"", "??");
    }

    @Test
    void the_registrar_reads_what_is_to_be_done_now() {
        PersonId registrar = person(organisation("GS"), Role.REGISTRAR);

        assertThat(get("/", registrar)).contains("Wat op u wacht (0)", "Er wacht niets op u", "Dossier importeren").doesNotContain("??");
    }

    private Changes.Since visit(Actor actor, Instant moment) {
        return time.at(moment, () -> changes.lastVisit(time.today().plusDays(1), actor));
    }

    private static List<String> types(Changes.Since since) {
        return since.dossiers().stream().flatMap(each -> each.latest().stream()).map(RecordedEvent::type).toList();
    }

    private Actor actor(OrganisationId organisation, Role role) {
        return new Actor(person(organisation, role), organisation, Set.of(role));
    }

    private PersonId person(OrganisationId organisation, Role... roles) {
        return people.register(new RegisterPerson("Iemand van " + organisation.value(), organisation, Set.of(roles)), Actor.system());
    }

    private OrganisationId organisation(String code) {
        return organisations.byCode(code, time.today()).orElseThrow();
    }

    private String get(String page, PersonId person) {
        try {
            var answer = mvc.perform(MockMvcRequestBuilders.get(page).with(signedInAs(person))).andReturn().getResponse();
            assertThat(answer.getStatus()).as(page).isEqualTo(200);
            return answer.getContentAsString(StandardCharsets.UTF_8);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
