package nl.wederkerig.web.start;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.agreement.Registrations.arrangement;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.Milestone;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.commitment.Fulfilment;
import nl.wederkerig.party.AuthorityGround;
import nl.wederkerig.party.GrantAuthority;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.party.SigningAuthorities;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.web.commitment.OwedAgreement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Whose tasks are whose, and where they lead. */
@IntegrationTest
class TasksTest {

    private static final Pattern TASK = Pattern.compile("wk-row-title\" href=\"([^\"]+)\"");
    private static final Pattern AGREEMENT = Pattern.compile("wk-row-title\" href=\"/akkoorden/[0-9a-f-]{36}\"");

    private static final Pattern STEP = Pattern.compile("<option value=\"[A-Za-z]+\\.Task_[^>]*>([^<]+)<");

    @Autowired
    private ApplicationContext application;
    @Autowired
    private MockMvc mvc;

    @Test
    void a_task_is_offered_to_who_can_do_it_and_shown_apart_to_colleagues_with_the_role_that_can() throws Exception {
        String agreement = "/akkoorden/" + new Road(application).inSigning().agreement();
        PersonId negotiator = person(VNG, Role.NEGOTIATOR);
        PersonId signatory = person(VNG, Role.SIGNATORY);

        assertThat(tasks(page("/taken", negotiator))).isEmpty();
        assertThat(page("/", negotiator)).contains("Wat op u wacht (0)");
        assertThat(tasks(page("/taken/collegas", negotiator))).containsExactly(agreement);
        assertThat(page("/taken/collegas", negotiator)).contains("ondertekenaar").doesNotContain("/nemen").doesNotContain("??");
        assertThat(tasks(page("/taken", signatory))).containsExactly(agreement + "/ondertekenen?als=DECENTRAL");
        assertThat(page("/", signatory)).contains("Wat op u wacht (1)");
        assertThat(page("/taken", signatory)).contains("Oppakken").doesNotContain("wordt niet bijgehouden wie haar doet");
        assertThat(tasks(page("/taken/collegas", signatory))).isEmpty();
    }

    @Test
    void preparation_is_a_task_of_negotiators_only() throws Exception {
        String agreement = "/akkoorden/" + new Road(application).registered(Registrations.valid().command()).agreement();

        assertThat(tasks(page("/taken", person(VNG, Role.NEGOTIATOR)))).containsExactly(agreement + "/doen/regeling-aanvaarden");
        assertThat(tasks(page("/taken", person(VNG, Role.SIGNATORY)))).isEmpty();
        assertThat(tasks(page("/taken/collegas", person(VNG, Role.SIGNATORY)))).containsExactly(agreement);
    }

    @Test
    void every_own_task_leads_to_a_form_that_can_be_sent() throws Exception {
        LocalDate today = application.getBean(EffectiveTime.class).today();
        PersonId vng = signatory(VNG, Role.NEGOTIATOR, Role.SIGNATORY);
        PersonId bzk = signatory(BZK, Role.NEGOTIATOR, Role.SIGNATORY, Role.BZK_LIAISON);
        new Road(application).lately().registered(Registrations.valid().command());
        new Road(application).lately().opened();
        new Road(application).lately().opened().proposed();
        new Road(application).lately().opened(Registrations.valid().arrangement(arrangement(Route.BINDING_ADVICE, List.of(VNG))).command()).proposed().agreed();
        new Road(application).lately().inSigning();
        new Road(application).lately().inSigning().on("2026-03-11").signs(VNG, today.plusYears(1));
        new Road(application).lately().inSigning().signedByParties();
        new Road(application).lately().atCabinet();

        List<String> links = new ArrayList<>(tasks(page("/taken", vng)));
        assertThat(links).anyMatch(url -> url.endsWith("/doen/tekst-voorstellen")).anyMatch(url -> url.endsWith("/doen/tekst-aanvaarden"))
                .anyMatch(url -> url.endsWith("/doen/achterban")).anyMatch(url -> url.endsWith("/ondertekenen?als=DECENTRAL"))
                .anyMatch(url -> url.endsWith("/bekrachtigen?als=DECENTRAL"));
        assertThat(page("/taken", vng)).as("arrangements are taken on by nobody").contains("Oppakken", "wordt niet bijgehouden wie haar doet");
        for (String url : links) {
            assertThat(page(url, vng)).as(url).contains("<form method=\"post\"").doesNotContain("kan nu niet");
        }
        List<String> ofBzk = tasks(page("/taken", bzk));
        assertThat(ofBzk).anyMatch(url -> url.endsWith("/ondertekenen?als=CO_SIGNER")).anyMatch(url -> url.startsWith("/ministerraad/"));
        for (String url : ofBzk) {
            assertThat(page(url, bzk)).as(url).contains("<form method=\"post\"").doesNotContain("kan nu niet");
        }
    }

    @Test
    void the_filter_offers_the_steps_of_which_there_are_tasks_and_names_each_in_its_own_way() throws Exception {
        new Road(application).inSigning();
        PersonId signatory = person(VNG, Role.SIGNATORY);
        for (String language : new String[] {"nl", "en"}) {
            List<String> names = STEP.matcher(page("/taken?taal=" + language, signatory)).results().map(found -> found.group(1)).toList();
            assertThat(names).isNotEmpty().hasSizeLessThan(5).doesNotHaveDuplicates();
        }
        assertThat(page("/taken?taal=nl", signatory)).contains("value=\"CoSigning.Task_Sign\"").doesNotContain("Nakomen (Naleving)");
        assertThat(page("/taken?stap=Compliance.Task_Comply", signatory)).as("what was asked for").contains("Nakomen (Naleving)");
    }

    @Test
    @Rule("C2")
    void a_task_about_a_commitment_says_what_was_promised() throws Exception {
        LocalDate today = application.getBean(EffectiveTime.class).today();
        AgreementId agreement = new OwedAgreement(application, today).inForce();
        Actor szw = application.getBean(People.class).actorOf(person(SZW, Role.NEGOTIATOR));
        application.getBean(Fulfilment.class).claim(agreement, "model", "Besluit", szw);

        assertThat(page("/taken", person(VNG, Role.NEGOTIATOR))).contains("Een nieuw verdeelmodel vaststellen").doesNotContain(": model");
    }

    @Test
    void a_milestone_is_the_day_of_no_task() throws Exception {
        Milestone soon = new Milestone("Eerste concept", LocalDate.of(2026, 2, 10), null);
        Road road = new Road(application).registered(Registrations.valid().timetable(soon).command());
        road.on("2026-01-08").accepts(VNG).accepts(SZW).on("2026-01-15").accepts(BZK).on("2026-02-02").proposes(SZW);

        assertThat(page("/taken", person(VNG, Role.NEGOTIATOR))).contains("Overeenstemming over een tekst").doesNotContain("Mijlpaal uit het tijdpad");
    }

    @Test
    @Rule("A8")
    void a_minister_who_signs_by_office_has_it_among_the_own_tasks_on_the_start_page() throws Exception {
        String agreement = "/akkoorden/" + new Road(application).inSigning().signedByParties().agreement();
        PersonId minister = signatory(BZK, Role.EXECUTIVE);
        PersonId reader = person(BZK, Role.EXECUTIVE);

        assertThat(tasks(page("/", minister))).contains(agreement + "/ondertekenen?als=CO_SIGNER");
        assertThat(page(agreement + "/ondertekenen?als=CO_SIGNER", minister)).contains("name=\"password\"");
        assertThat(page(agreement, minister)).doesNotContain("Dit kan een collega met de rol");
        assertThat(page("/", reader)).contains("Er wacht niets op u", "href=\"/taken/collegas\"");
        assertThat(page(agreement, reader)).contains("Dit kan een collega met de rol");
    }

    @Test
    void the_first_sentence_of_an_executive_leads_to_exactly_what_it_counts() throws Exception {
        LocalDate today = application.getBean(EffectiveTime.class).today();
        new Road(application).opened();
        new Road(application).opened().proposed();
        new Road(application).opened().on("2026-02-20").suspendUntil(LocalDate.of(2026, 5, 1));
        Road later = new Road(application).registered(Registrations.valid().command(), today.minusDays(3).toString());
        later.on(today.minusDays(2).toString()).accepts(VNG).accepts(SZW).accepts(BZK);

        String start = page("/", person(BZK, Role.EXECUTIVE));

        assertThat(start).contains("href=\"/escalatie/tabel?wat=termijn\"");
        assertThat(start).containsPattern("(?i)>twee onderhandelingen|>2 onderhandelingen");
        String list = page("/escalatie/tabel?wat=termijn", person(BZK, Role.EXECUTIVE));
        assertThat(AGREEMENT.matcher(list).results().count()).isEqualTo(2);
        assertThat(AGREEMENT.matcher(page("/akkoorden", person(BZK, Role.EXECUTIVE))).results().count()).isEqualTo(4);
    }

    private static List<String> tasks(String page) {
        return TASK.matcher(page).results().map((MatchResult link) -> link.group(1).replace("&amp;", "&"))
                .filter(url -> url.startsWith("/akkoorden/") || url.startsWith("/ministerraad/")).toList();
    }

    private String page(String url, PersonId person) throws Exception {
        MockHttpServletResponse answer = mvc.perform(MockMvcRequestBuilders.get(url).with(signedInAs(person))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(url).isEqualTo(200);
        return answer.getContentAsString();
    }

    private PersonId signatory(OrganisationId organisation, Role... roles) {
        PersonId person = person(organisation, roles);
        application.getBean(SigningAuthorities.class).grant(
                new GrantAuthority(person, organisation, AuthorityGround.EX_OFFICIO, LocalDate.of(2026, 1, 1), null, null), Actor.system());
        return person;
    }

    private PersonId person(OrganisationId organisation, Role... roles) {
        return application.getBean(PeopleRegister.class)
                .register(new RegisterPerson("Iemand van " + organisation.value(), organisation, Set.of(roles)), Actor.system());
    }
}
