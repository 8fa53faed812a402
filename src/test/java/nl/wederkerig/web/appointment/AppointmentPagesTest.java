package nl.wederkerig.web.appointment;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.COUNCIL_OF_STATE;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.AgreedAdvice;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.Milestone;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.dispute.Consultations;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.dispute.RaiseDispute;
import nl.wederkerig.dossier.DueWork;
import nl.wederkerig.overview.Agenda;
import nl.wederkerig.overview.VisibleHistory;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.proceedings.AppointedProcedures;
import nl.wederkerig.proceedings.AppointmentRequest;
import nl.wederkerig.proceedings.Chairing;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.CountedStatements;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages about appointments, from the nomination of a chair to the settlement, and what who was appointed sees. */
@IntegrationTest
class AppointmentPagesTest {

    private static final int MOST = 20;
    private static final Pattern TASK = Pattern.compile("class=\"utrecht-link utrecht-link--html-a wk-row-title\" href=\"([^\"]+)\"");
    private static final String KEY = "loket-te-laat";
    private static final String DISPUTE = "/geschillen/" + KEY;

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;
    @Autowired
    private PeopleRegister register;
    @Autowired
    private AppointedProcedures procedures;

    private final Map<OrganisationId, PersonId> people = new HashMap<>();
    private Road road;
    private PersonId chair;
    private PersonId authority;

    @BeforeEach
    void with_a_chair_wanted() {
        road = new Road(application).opened(Registrations.valid().arrangement(Registrations.arrangement(Route.INDEPENDENT_CHAIR)).command())
                .proposed().agreed().signedByParties().on("2026-03-12").signs(BZK);
        raise(KEY, "loket");
        road.act(VNG, actor -> road.bean(Consultations.class).askThirdParty(road.agreement(), KEY, actor))
                .act(SZW, actor -> road.bean(Consultations.class).askThirdParty(road.agreement(), KEY, actor));
        chair = register.register(new RegisterPerson("Voorzitter een", null, Set.of(Role.CHAIR)), Actor.system());
        authority = register.register(new RegisterPerson("Wie benoemt", COUNCIL_OF_STATE, Set.of(Role.APPOINTING_AUTHORITY)), Actor.system());
    }

    private void raise(String key, String... commitments) {
        road.on("2026-06-22").act(VNG, actor -> road.bean(Disputes.class).raise(new RaiseDispute(road.agreement(), key, DisputeKind.INTERPRETATION,
                List.of(VNG), List.of(SZW), List.of(commitments), "Het loket is er niet"), actor));
    }

    @Test
    @Rule({"D6", "D7", "D8"})
    void a_chair_is_nominated_accepts_takes_in_and_proposes_what_all_accept() throws Exception {
        assertThat(read(VNG, DISPUTE)).contains("Voorzitter voordragen");
        assertThat(read(VNG, DISPUTE + "/procedure/voordragen")).contains("Voorzitter een").doesNotContain("??");
        ok(VNG, DISPUTE + "/procedure/voordragen", Map.of("person", chair.toString()));
        assertThat(read(SZW, DISPUTE + "/procedure/voordragen")).contains("VNG draagt voor: Voorzitter een")
                .containsPattern("<option[^>]*value=\"" + chair + "\"[^>]*selected");
        ok(SZW, DISPUTE + "/procedure/voordragen", Map.of("name", "Voorzitter een"));
        assertThat(read(chair, "/benoemingen")).contains("Benoeming aanvaarden").contains("VNG tegen SZW");
        assertThat(read(chair, "/")).contains("Wat op u wacht (1)", "Benoeming aanvaarden");
        assertThat(get(chair, here("")).getStatus()).isEqualTo(404);
        String asked = "/benoemingen/" + requests(chair).get(0).id();
        assertThat(read(chair, asked)).contains("Verklaring van onafhankelijkheid").doesNotContain("Het loket is er niet").doesNotContain("??");
        assertThat(post(chair, asked, Map.of("declaration", "Onafhankelijk")).getStatus()).isEqualTo(400);

        assertThat(post(chair, asked, Map.of("declaration", "Onafhankelijk en beschikbaar", "independent", "true")).getStatus()).isEqualTo(302);

        assertThat(read(chair, "/")).contains("VNG tegen SZW", ">Wat volgt<", ">ligt bij ").doesNotContain("Eerstvolgende datum");
        assertThat(read(chair, here(DISPUTE))).contains("Het loket is er niet").contains("Zitting vastleggen").contains("Tussen voorzitter en eisers")
                .doesNotContain("??");
        ok(chair, here(DISPUTE + "/procedure/intake"), Map.of("text", "De vragen en het plan"));
        ok(chair, here(DISPUTE + "/procedure/zitting"), Map.of("with", "CLAIMANTS", "note", "Alleen voor VNG"));
        String propose = read(chair, here(DISPUTE + "/procedure/schikking-voorstellen"));
        assertThat(propose).contains("antwoorden VNG en SZW uiterlijk ").doesNotContain("staat nog open", "veertien dagen");
        String day = propose.replaceFirst("(?s).*antwoorden VNG en SZW uiterlijk (.*?)\\..*", "$1");
        ok(chair, here(DISPUTE + "/procedure/schikking-voorstellen"), Map.of("text", "Het loket opent in mei", "dispose.loket", "WAIVED"));
        assertThat(read(chair, here(DISPUTE + "/procedure/schikking-voorstellen"))).contains("staat nog open: VNG en SZW kunnen nog antwoorden");
        assertThat(read(VNG, DISPUTE)).contains("Alleen voor VNG").contains("De vragen en het plan");
        for (OrganisationId other : List.of(SZW, BZK)) {
            assertThat(read(other, DISPUTE)).doesNotContain("Alleen voor VNG").contains("De vragen en het plan");
            assertThat(read(other, "/geschiedenis")).doesNotContain("Alleen voor VNG");
            assertThat(read(other, "/dossier.yaml")).doesNotContain("Alleen voor VNG");
        }
        assertThat(read(VNG, DISPUTE + "/procedure/voorstel-beantwoorden"))
                .contains("Het loket opent in mei", "Uiterlijk " + day, "De afspraak “Een landelijk loket openen” vervalt.");
        ok(VNG, DISPUTE + "/procedure/voorstel-beantwoorden", Map.of("answer", "ACCEPT"));
        ok(SZW, DISPUTE + "/procedure/voorstel-beantwoorden", Map.of("answer", "ACCEPT"));

        assertThat(road.events()).contains("DisputeSettled");
        assertThat(get(chair, here(DISPUTE)).getStatus()).isEqualTo(404);
    }

    @Test
    @Rule("D8")
    void a_proposal_after_which_the_chair_made_another_says_so_wherever_it_stands() throws Exception {
        accepted();
        ok(chair, here(DISPUTE + "/procedure/intake"), Map.of("text", "De vragen en het plan"));
        ok(chair, here(DISPUTE + "/procedure/schikking-voorstellen"), Map.of("text", "Het loket opent in mei", "dispose.loket", "WAIVED"));
        assertThat(read(VNG, DISPUTE)).contains("Het loket opent in mei").doesNotContain("Vervangen door");
        assertThat(read(VNG, DISPUTE + "/procedure/voorstel-beantwoorden")).doesNotContain("in de plaats van voorstel");

        ok(chair, here(DISPUTE + "/procedure/schikking-voorstellen"), Map.of("text", "Het loket opent in juni", "dispose.loket", "WAIVED"));

        assertThat(read(VNG, DISPUTE)).containsSubsequence("Voorstel 1, ", "Vervangen door het voorstel van ", "Het loket opent in mei", "Voorstel 2, ",
                "Het loket opent in juni").doesNotContainPattern("Voorstel 2, (?s:.)*Vervangen door");
        assertThat(read(VNG, DISPUTE + "/procedure/voorstel-beantwoorden")).contains("Dit voorstel komt in de plaats van voorstel 1.");
        assertThat(read(VNG, "/geschiedenis")).contains("De voorzitter doet voorstel 1<", "De voorzitter doet voorstel 2, dat het vorige vervangt");
    }

    @Test
    @Rule("D8")
    void who_was_appointed_sees_that_one_dispute_with_its_agreement_and_nothing_else() throws Exception {
        accepted();
        raise("ander-geschil");
        Actor actor = actor(chair);

        assertThat(road.bean(Disputes.class).of(road.agreement(), actor)).extracting(each -> each.key()).containsExactly(KEY);
        assertThat(road.bean(Disputes.class).list(false, true, 0, 25, actor).rows()).extracting(each -> each.key()).containsExactly(KEY);
        assertThat(read(chair, "/geschillen")).doesNotContain("ander-geschil");
        assertThat(get(chair, here("/geschillen/ander-geschil")).getStatus()).isEqualTo(404);
        assertThat(road.bean(VisibleHistory.class).of(road.agreement(), actor, 0, 200).events())
                .noneMatch(event -> "ander-geschil".equals(event.payload().get("dispute")))
                .anyMatch(event -> KEY.equals(event.payload().get("dispute")));
        assertThat(read(chair, here("/dossier.yaml"))).contains(KEY).doesNotContain("ander-geschil");
        assertThat(road.bean(Agenda.class).list(new Agenda.Query(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 1, 1), false, null, 0, 100), actor)
                .entries()).extracting(entry -> entry.live().deadline().key()).noneMatch(key -> key.contains("ander-geschil"))
                .anyMatch(key -> key.contains(KEY));
        Road other = new Road(application).opened(Registrations.valid().reference("ANDERS-1").command());
        assertThat(road.bean(Agreements.class).isVisible(other.agreement(), actor)).isFalse();
    }

    @Test
    @Rule({"A1", "D8", "D9"})
    void an_agreed_advice_has_the_pages_of_a_commission_and_is_called_no_dispute() throws Exception {
        road = new Road(application).opened(Registrations.valid().timetable(new Milestone("Kosten per inwoner", LocalDate.of(2026, 2, 9), null,
                new AgreedAdvice("Wat kost het per inwoner?", null))).command());
        assertThat(read(VNG, "")).contains("Wat kost het per inwoner?").contains("Het begint vanzelf op deze dag").doesNotContain("??");
        firstLapse();
        String advice = "/geschillen/advies-1";
        assertThat(read(VNG, advice)).contains("Advies van wijzen: Kosten per inwoner").contains("Wat kost het per inwoner?")
                .contains("Commissieleden voordragen").contains("Van het advies afzien").doesNotContain("Eisers").doesNotContain("Schikking")
                .doesNotContain("??");
        assertThat(read(VNG, "/geschillen")).contains("uit het tijdpad; geen geschil");
        for (OrganisationId party : List.of(VNG, SZW, BZK)) {
            assertThat(read(party, advice + "/procedure/commissie-voordragen").contains("value=\"Deskundige twee\"")).isEqualTo(party != VNG);
            ok(party, advice + "/procedure/commissie-voordragen", Map.of("chair", "Deskundige een", "member1", "Deskundige twee", "member2", "Deskundige drie"));
        }
        PersonId expert = road.bean(People.class).byName(null, "Deskundige een").orElseThrow();
        assertThat(read(expert, "/benoemingen")).contains("Advies van wijzen: Kosten per inwoner").doesNotContain(" tegen ");
        for (String name : List.of("Deskundige een", "Deskundige twee", "Deskundige drie")) {
            PersonId member = road.bean(People.class).byName(null, name).orElseThrow();
            ok(member, "/benoemingen/" + requests(member).get(0).id(), Map.of("declaration", "Onafhankelijk", "independent", "true"));
        }
        ok(expert, here(advice + "/procedure/concept-sturen"), Map.of("text", "Ongeveer twaalf euro"));
        assertThat(read(expert, here(advice + "/procedure/concept-sturen"))).contains("Een nieuw concept komt daarvoor in de plaats");
        for (OrganisationId party : List.of(VNG, SZW, BZK)) {
            ok(party, advice + "/procedure/reageren", Map.of("text", "Geen opmerkingen"));
        }
        assertThat(read(expert, here(advice + "/procedure/adviseren"))).contains("vooraf aanvaard").doesNotContain("new.0.text").doesNotContain("??");

        ok(expert, here(advice + "/procedure/adviseren"), Map.of("text", "Twaalf euro per inwoner"));

        assertThat(read(VNG, advice)).contains("Twaalf euro per inwoner").contains("Aanvaard zoals vooraf afgesproken").doesNotContain("/route/");
        assertThat(read(VNG, advice + "?taal=en")).contains("Accepted as agreed beforehand").doesNotContain("??");
        assertThat(get(expert, here(advice)).getStatus()).isEqualTo(404);
        assertThat(get(person(IPO), here(advice)).getStatus()).isEqualTo(404);
    }

    @Test
    @Rule("D6")
    void nobody_acts_before_accepting() throws Exception {
        ok(VNG, DISPUTE + "/procedure/voordragen", Map.of("person", chair.toString()));
        ok(SZW, DISPUTE + "/procedure/voordragen", Map.of("person", chair.toString()));
        List<String> before = road.events();
        Chairing chairing = road.bean(Chairing.class);

        for (String act : List.of("intake", "zitting", "schikking-voorstellen", "afronden", "secretaris", "neerleggen")) {
            assertThat(get(chair, here(DISPUTE + "/procedure/" + act)).getStatus()).as(act).isEqualTo(404);
            assertThat(post(chair, here(DISPUTE + "/procedure/" + act), Map.of("text", "De vragen")).getStatus()).as(act).isEqualTo(404);
        }
        assertThatThrownBy(() -> road.does(() -> chairing.intake(road.agreement(), KEY, "De vragen", actor(chair)))).isInstanceOf(NotFound.class);

        assertThat(road.events()).isEqualTo(before);
        String asked = "/benoemingen/" + requests(chair).get(0).id();
        assertThat(post(chair, asked, Map.of("declaration", "Onafhankelijk", "independent", "true")).getStatus()).isEqualTo(302);
        ok(chair, here(DISPUTE + "/procedure/intake"), Map.of("text", "De vragen"));
    }

    @Test
    @Rule({"D6", "D7"})
    void what_is_asked_of_a_person_and_of_who_appoints_is_among_their_tasks_with_its_day_and_its_form() throws Exception {
        ok(VNG, DISPUTE + "/procedure/voordragen", Map.of("person", chair.toString()));
        assertThat(tasks(chair)).isEmpty();
        ok(SZW, DISPUTE + "/procedure/voordragen", Map.of("person", chair.toString()));
        String asked = "/benoemingen/" + requests(chair).get(0).id();
        assertThat(tasks(chair)).containsExactly(asked);
        assertThat(read(chair, "/taken")).contains("Benoeming aanvaarden").contains("29 jun 2026").doesNotContain("??");

        ok(chair, asked, Map.of("declaration", "Onafhankelijk", "independent", "true"));

        assertThat(tasks(chair)).containsExactly(here(DISPUTE + "/procedure/intake"), here(DISPUTE));
        assertThat(read(chair, "/taken")).contains("Intake").doesNotContain("??");
        ok(chair, here(DISPUTE + "/procedure/intake"), Map.of("text", "De vragen"));
        assertThat(tasks(chair)).containsExactly(here(DISPUTE));
        ok(chair, here(DISPUTE + "/procedure/neerleggen"), Map.of());
        assertThat(tasks(chair)).isEmpty();
    }

    @Test
    @Rule("D6")
    void that_somebody_named_cannot_sign_in_yet_is_a_task_of_the_registrar_who_learns_nothing_of_the_dispute() throws Exception {
        PersonId registrar = register.register(new RegisterPerson("Wie beheert", new OrganisationId("gs"), Set.of(Role.REGISTRAR)), Actor.system());
        assertThat(tasks(registrar)).isEmpty();
        ok(VNG, DISPUTE + "/procedure/voordragen", Map.of("name", "Een nieuwe voorzitter"));
        PersonId named = road.bean(People.class).byName(null, "Een nieuwe voorzitter").orElseThrow();

        assertThat(tasks(registrar)).containsExactly("/beheer/mensen/" + named);
        String list = read(registrar, "/taken");
        assertThat(list).contains("Toegang geven aan Een nieuwe voorzitter").doesNotContain(road.agreement().toString()).doesNotContain("VNG")
                .doesNotContain("??");
        assertThat(get(registrar, "/beheer/mensen/" + named).getStatus()).isEqualTo(200);
        assertThat(read(person(VNG), "/taken")).doesNotContain("Toegang geven aan");

        register.openAccount(named, "nieuwe-voorzitter", "een heel goed wachtwoord", Actor.system());
        assertThat(tasks(registrar)).isEmpty();
    }

    private List<String> tasks(PersonId person) throws Exception {
        return TASK.matcher(read(person, "/taken")).results().map(link -> link.group(1)).toList();
    }

    @Test
    void a_dispute_with_a_chair_costs_the_chair_and_a_party_twenty_statements_at_most() throws Exception {
        accepted();
        ok(chair, here(DISPUTE + "/procedure/intake"), Map.of("text", "De vragen"));
        ok(chair, here(DISPUTE + "/procedure/zitting"), Map.of("with", "JOINT", "note", "Samen"));
        ok(chair, here(DISPUTE + "/procedure/schikking-voorstellen"), Map.of("text", "Het loket opent in mei"));
        for (PersonId reader : List.of(chair, person(SZW))) {
            for (String path : List.of(here(DISPUTE), here(DISPUTE + "/ruimte/chair-with-respondents"), "/taken")) {
                List<String> statements = CountedStatements.withinSession(() -> {
                    try {
                        get(reader, path);
                    } catch (Exception failed) {
                        throw new IllegalStateException(failed);
                    }
                });
                assertThat(statements).as(path + "\n" + String.join("\n", statements)).hasSizeLessThanOrEqualTo(MOST);
            }
        }
    }

    @Test
    @Rule("D7")
    void the_authority_appoints_on_a_page_of_its_own_without_seeing_the_dossier() throws Exception {
        assertThat(read(authority, "/benoemingen")).contains("Er wordt u nu niets gevraagd");
        ok(VNG, DISPUTE + "/procedure/voordragen", Map.of("person", chair.toString()));
        firstLapse();
        String asked = "/benoemingen/" + requests(authority).get(0).id();
        assertThat(tasks(authority)).containsExactly(asked);
        assertThat(read(authority, asked)).contains("Iemand benoemen: voorzitter").contains("Voorzitter een")
                .contains("Te zien voor: VNG, SZW, BZK.").doesNotContain("??");

        assertThat(post(authority, asked, Map.of("person", chair.toString())).getStatus()).isEqualTo(302);

        assertThat(get(authority, here(DISPUTE)).getStatus()).isEqualTo(404);
        assertThat(get(authority, "/benoemingen/" + UUID.randomUUID()).getStatus()).isEqualTo(404);
        assertThat(get(person(VNG), "/benoemingen").getStatus()).isEqualTo(404);
    }

    @Test
    @Rule("D8")
    void what_is_written_in_a_room_is_there_for_those_whom_it_admits_only() throws Exception {
        accepted();
        ok(VNG, DISPUTE + "/ruimte/claimants", Map.of("text", "Onze bodem is mei"));
        ok(VNG, DISPUTE + "/ruimte/chair-with-claimants", Map.of("text", "In vertrouwen: juni kan ook"));

        assertThat(read(VNG, DISPUTE + "/ruimte/claimants")).contains("Onze bodem is mei").doesNotContain("??");
        assertThat(read(chair, here(DISPUTE + "/ruimte/chair-with-claimants"))).contains("juni kan ook");
        assertThat(get(chair, here(DISPUTE + "/ruimte/claimants")).getStatus()).isEqualTo(404);
        for (OrganisationId other : List.of(SZW, BZK)) {
            assertThat(get(person(other), here(DISPUTE + "/ruimte/claimants")).getStatus()).isEqualTo(404);
            assertThat(get(person(other), here(DISPUTE + "/ruimte/chair-with-claimants")).getStatus()).isEqualTo(404);
            assertThat(post(person(other), here(DISPUTE + "/ruimte/claimants"), Map.of("text", "Ook hier")).getStatus()).isEqualTo(404);
        }
        assertThat(read(SZW, DISPUTE)).doesNotContain("Tussen voorzitter en eisers");
    }

    @Test
    @Rule("D8")
    void a_secretary_who_accepted_reads_with_the_chair_and_leaves_with_the_chair() throws Exception {
        accepted();
        ok(VNG, DISPUTE + "/ruimte/chair-with-claimants", Map.of("text", "In vertrouwen: juni kan ook"));
        PersonId secretary = register.register(new RegisterPerson("Wie helpt", null, Set.of(Role.SECRETARY)), Actor.system());
        String room = here(DISPUTE + "/ruimte/chair-with-claimants");
        ok(chair, here(DISPUTE + "/procedure/secretaris"), Map.of("name", "Wie helpt"));
        assertThat(get(secretary, room).getStatus()).isEqualTo(404);
        ok(secretary, "/benoemingen/" + requests(secretary).get(0).id(), Map.of("declaration", "Onafhankelijk", "independent", "true"));
        assertThat(read(secretary, room)).contains("juni kan ook");
        assertThat(get(secretary, here(DISPUTE + "/ruimte/claimants")).getStatus()).isEqualTo(404);

        ok(chair, here(DISPUTE + "/procedure/neerleggen"), Map.of());

        assertThat(get(secretary, room).getStatus()).isEqualTo(404);
        assertThat(get(secretary, here("")).getStatus()).isEqualTo(404);
        assertThat(read(secretary, "/geschillen")).doesNotContain(road.agreement().toString());
    }

    private void accepted() throws Exception {
        ok(VNG, DISPUTE + "/procedure/voordragen", Map.of("person", chair.toString()));
        ok(SZW, DISPUTE + "/procedure/voordragen", Map.of("person", chair.toString()));
        String asked = "/benoemingen/" + requests(chair).get(0).id();
        assertThat(post(chair, asked, Map.of("declaration", "Onafhankelijk", "independent", "true")).getStatus()).isEqualTo(302);
    }

    /** What falls due first in the dossier happens. */
    private void firstLapse() {
        Instant later = LocalDate.of(2027, 1, 1).atStartOfDay(EffectiveTime.ZONE).toInstant();
        DueWork.Due due = application.getBean("engineDueWork", DueWork.class).next(road.agreement(), later).orElseThrow();
        road.at(due.moment()).does(() -> new TransactionTemplate(application.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> due.work().run()));
    }

    private List<AppointmentRequest> requests(PersonId person) {
        return procedures.requests(actor(person));
    }

    private Actor actor(PersonId person) {
        return road.bean(People.class).actorOf(person);
    }

    private PersonId person(OrganisationId organisation) {
        return people.computeIfAbsent(organisation, id -> register.register(
                new RegisterPerson("Onderhandelaar van " + id.value(), id, Set.of(Role.NEGOTIATOR)), Actor.system()));
    }

    private String here(String path) {
        return "/akkoorden/" + road.agreement() + path;
    }

    private String read(OrganisationId organisation, String path) throws Exception {
        return read(person(organisation), here(path));
    }

    private String read(PersonId person, String url) throws Exception {
        MockHttpServletResponse response = get(person, url);
        assertThat(response.getStatus()).as(url).isEqualTo(200);
        return response.getContentAsString();
    }

    private void ok(OrganisationId organisation, String path, Map<String, String> fields) throws Exception {
        ok(person(organisation), here(path), fields);
    }

    private void ok(PersonId person, String url, Map<String, String> fields) throws Exception {
        MockHttpServletResponse response = post(person, url, fields);
        assertThat(response.getStatus()).as(url + " " + response.getContentAsString()).isEqualTo(302);
    }

    private MockHttpServletResponse get(PersonId person, String url) throws Exception {
        return Visits.answer(web, road, MockMvcRequestBuilders.get(url).with(signedInAs(person)));
    }

    private MockHttpServletResponse post(PersonId person, String url, Map<String, String> fields) throws Exception {
        var request = MockMvcRequestBuilders.post(url).with(signedInAs(person)).with(csrf());
        fields.forEach(request::param);
        return Visits.answer(web, road, request);
    }
}
