package nl.wederkerig.web.membership;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.LifeInForce;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.membership.MandateWatch;
import nl.wederkerig.membership.Overstep;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A text outside the mandate warns the own side on the form and afterwards; nobody else finds a trace of it. */
@IntegrationTest
@Rule("T56")
class MandatePagesTest {

    private static final String WARNING = "buiten ons mandaat";

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;
    @Autowired
    private MandateWatch watch;

    private final Map<List<?>, PersonId> people = new HashMap<>();
    private Road road;

    /** SZW promises 40 million to VNG; VNG may not agree to less than 50. */
    @BeforeEach
    void a_text_that_gives_less_than_the_mandate_asks() {
        PromisedCommitment promised = new PromisedCommitment("loket", SZW, false, List.of(VNG), "Een landelijk loket openen",
                LocalDate.of(2027, 6, 1), null, null, Map.of(2027, new BigDecimal("40000000")), null, null);
        road = new Road(application).opened(Registrations.valid().commitments(promised).command()).proposed().on("2026-02-10");
        assertThat(post(VNG, agreement("/partijen"), Map.of("text", "Niet onder 50 miljoen", "decidedBy", "Bestuur VNG", "decidedOn", "2026-02-09",
                "getsAtLeast", "50.000.000", "validUntil", "2026-06-30")).getStatus()).isEqualTo(302);
    }

    @Test
    @Rule("T55")
    void the_own_side_reads_how_far_its_mandate_goes() {
        assertThat(get(VNG, agreement("/partijen"))).contains("Niet onder 50 miljoen", "Ons moet ten minste €", "50.000.000",
                "Geldt tot en met di 30 jun 2026").doesNotContain("??");
        assertThat(get(SZW, agreement("/partijen"))).doesNotContain("50 miljoen", "50.000.000");
    }

    @Test
    void who_accepts_is_warned_beforehand_and_the_own_side_reads_it_afterwards() {
        assertThat(get(VNG, agreement("/doen/tekst-aanvaarden"))).contains(WARNING, "40.000.000", "50.000.000").doesNotContain("??");
        assertThat(get(SZW, agreement("/doen/tekst-aanvaarden"))).doesNotContain(WARNING, "50.000.000");

        assertThat(post(VNG, agreement("/doen/tekst-aanvaarden"), Map.of("version", "1")).getStatus()).isEqualTo(302);

        assertThat(get(VNG, agreement("/partijen"))).contains("Buiten ons mandaat", "Met tekstversie 1 ingestemd.");
        assertThat(get(VNG, agreement("/geschiedenis"))).contains("VNG stemde in met tekstversie 1");
    }

    @Test
    void a_mandate_for_other_themes_warns_the_own_side_too() {
        assertThat(get(SZW, agreement("/partijen"))).contains("Alleen voor deze thema&#39;s", "name=\"themes\"").doesNotContain("??");
        Map<String, String> mandate = Map.of("text", "Over wonen", "decidedBy", "Bestuursraad", "decidedOn", "2026-02-09", "themes", "wonen");
        assertThat(post(SZW, agreement("/partijen"), mandate).getStatus()).isEqualTo(302);

        assertThat(get(SZW, agreement("/partijen"))).contains("Alleen voor:");
        assertThat(get(SZW, agreement("/doen/tekst-aanvaarden"))).contains(WARNING, "Ons mandaat is niet voor het thema");
        assertThat(get(VNG, agreement("/doen/tekst-aanvaarden"))).doesNotContain("niet voor het thema", "Over wonen");
        post(SZW, agreement("/doen/tekst-aanvaarden"), Map.of("version", "1"));
        assertThat(get(SZW, agreement("/partijen"))).contains("Ons mandaat is niet voor het thema");
        assertThat(get(VNG, agreement("/partijen"))).doesNotContain("niet voor het thema");
    }

    @Test
    void who_agrees_to_an_amendment_outside_the_mandate_is_warned_beforehand_and_afterwards() {
        road.on("2026-02-20").acceptsText(VNG, 1).on("2026-03-03").acceptsText(SZW, 1).signedByParties().on("2026-03-12").signs(BZK);
        PromisedCommitment less = new PromisedCommitment("loket", SZW, false, List.of(VNG), "Een kleiner loket", LocalDate.of(2027, 6, 1), null, null,
                Map.of(2027, new BigDecimal("10000000")), null, null);
        road.on("2026-04-01").act(SZW, actor -> road.bean(LifeInForce.class).proposeAmendment(road.agreement(), "Kleiner", List.of(less), actor));

        assertThat(get(VNG, agreement("/doen/wijziging-openen"))).contains(WARNING, "10.000.000", "50.000.000");
        assertThat(get(SZW, agreement("/doen/wijziging-openen"))).doesNotContain(WARNING, "50.000.000");
        assertThat(post(VNG, agreement("/doen/wijziging-openen"), Map.of()).getStatus()).isEqualTo(302);

        assertThat(get(VNG, agreement("/partijen"))).contains("Met tekstversie 2 ingestemd.");
        assertThat(get(SZW, agreement("/partijen"))).doesNotContain("Buiten ons mandaat", "50.000.000");
    }

    @Test
    @Rule("T55")
    void an_export_of_the_own_side_holds_its_mandates_and_an_import_holds_what_followed_against_them() {
        post(VNG, agreement("/partijen"), Map.of("text", "Niet onder 60 miljoen", "decidedBy", "Bestuur VNG", "decidedOn", "2026-02-10", "getsAtLeast", "60.000.000",
                "themes", "wonen"));
        post(VNG, agreement("/doen/tekst-aanvaarden"), Map.of("version", "1"));

        String file = get(VNG, agreement("/dossier.yaml"));
        assertThat(file).contains("Dit bestand bevat wat alleen voor de eigen kant is").containsSubsequence("Niet onder 50 miljoen", "Niet onder 60 miljoen");
        assertThat(get(SZW, agreement("/dossier.yaml"))).doesNotContain("give-mandate", "eigen kant", "Niet onder");
        List<AgreementId> again = new ArrayList<>();
        road.does(() -> again.add(application.getBean(DossierFiles.class).importFile(file.replaceFirst("reference: \\S+", "reference: NOGMAALS-4"), Actor.system())));

        String parties = get(VNG, "/akkoorden/" + again.get(0) + "/partijen");
        assertThat(parties).contains("Niet onder 60 miljoen", "Niet onder 50 miljoen", "Bestuur VNG", "Met tekstversie 1 ingestemd.", "60.000.000");
        assertThat(get(SZW, "/akkoorden/" + again.get(0) + "/partijen")).doesNotContain("Niet onder", "60.000.000");
        assertThat(get(VNG, "/akkoorden/" + again.get(0) + "/dossier.yaml").replace("NOGMAALS-4", "X")).isEqualTo(file.replaceFirst("reference: \\S+", "reference: X"));
    }

    @Test
    void who_proposes_is_asked_once_whether_it_is_known_and_loses_nothing_typed() {
        Map<String, String> proposal = new LinkedHashMap<>(Map.of("version", "1", "text", "Een soberder loket", "commitments[0].key", "loket",
                "commitments[0].obligor", SZW.value(), "commitments[0].beneficiaries", VNG.value(), "commitments[0].text", "Een loket openen",
                "commitments[0].due", "2027-06-01", "commitments[0].amounts", "2027: 30.000.000"));
        MockHttpServletResponse asked = post(VNG, agreement("/doen/tekst-voorstellen"), proposal);
        assertThat(asked.getStatus()).isEqualTo(400);
        assertThat(text(asked)).contains(WARNING, "30.000.000", "Een soberder loket", "name=\"outsideMandate\"").doesNotContain("??");

        proposal.put("outsideMandate", "true");
        assertThat(post(VNG, agreement("/doen/tekst-voorstellen"), proposal).getStatus()).isEqualTo(302);

        assertThat(watch.noted(road.agreement(), actor(VNG, Role.NEGOTIATOR))).singleElement()
                .satisfies(noted -> assertThat(noted.overstep().kind()).isEqualTo(Overstep.Kind.GETS_LESS))
                .satisfies(noted -> assertThat(noted.version()).isEqualTo(2));
        assertThat(post(SZW, agreement("/doen/tekst-voorstellen"), proposalOf(proposal)).getStatus()).as("SZW has no mandate").isEqualTo(302);
    }

    @Test
    @Rule("T55")
    void nobody_but_the_own_side_finds_a_trace_of_it() {
        post(VNG, agreement("/doen/tekst-aanvaarden"), Map.of("version", "1"));
        Organisations organisations = application.getBean(Organisations.class);
        OrganisationId az = organisations.byCode("AZ", LocalDate.of(2026, 2, 1)).orElseThrow();
        OrganisationId auditors = organisations.byCode("AR", LocalDate.of(2026, 2, 1)).orElseThrow();
        Map<OrganisationId, List<Role>> others = Map.of(SZW, List.of(Role.NEGOTIATOR, Role.SIGNATORY, Role.EXECUTIVE),
                BZK, List.of(Role.BZK_LIAISON, Role.EXECUTIVE, Role.SIGNATORY), az, List.of(Role.EXECUTIVE, Role.CABINET_SECRETARY),
                auditors, List.of(Role.AUDITOR), new OrganisationId("gs"), List.of(Role.REGISTRAR, Role.OPERATOR),
                new OrganisationId("gm0344"), List.of(Role.NEGOTIATOR, Role.EXECUTIVE), VNG, List.of(Role.AUDITOR));

        others.forEach((organisation, roles) -> roles.forEach(role -> {
            assertThat(watch.noted(road.agreement(), actor(organisation, role))).as("%s of %s", role, organisation).isEmpty();
            assertThat(watch.outside(road.agreement(), null, actor(organisation, role))).as("%s of %s", role, organisation).isEmpty();
            for (String page : List.of("", "/partijen", "/geschiedenis", "/teksten", "/doen/tekst-aanvaarden", "/dossier.yaml")) {
                String shown = text(perform(MockMvcRequestBuilders.get(agreement(page)).with(signedInAs(person(organisation, role)))));
                assertThat(shown).as("%s for %s of %s", page, role, organisation).doesNotContainIgnoringCase("mandaat gaat")
                        .doesNotContain("Buiten ons mandaat", "50.000.000", "50000000", "Niet onder 50");
            }
        }));
    }

    private static Map<String, String> proposalOf(Map<String, String> proposal) {
        Map<String, String> other = new LinkedHashMap<>(proposal);
        other.remove("outsideMandate");
        other.put("version", "2");
        other.put("text", "Nog soberder");
        return other;
    }

    private Actor actor(OrganisationId organisation, Role role) {
        return new Actor(person(organisation, role), organisation, Set.of(role));
    }

    private String agreement(String page) {
        return "/akkoorden/" + road.agreement() + page;
    }

    private String get(OrganisationId organisation, String path) {
        MockHttpServletResponse response = perform(MockMvcRequestBuilders.get(path).with(signedInAs(person(organisation, Role.NEGOTIATOR))));
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return text(response);
    }

    private MockHttpServletResponse post(OrganisationId organisation, String path, Map<String, String> fields) {
        var request = MockMvcRequestBuilders.post(path).with(signedInAs(person(organisation, Role.NEGOTIATOR))).with(csrf());
        fields.forEach(request::param);
        return perform(request);
    }

    private static String text(MockHttpServletResponse response) {
        return assertDoesNotThrow(() -> response.getContentAsString());
    }

    /** At the moment at which the road stands. */
    private MockHttpServletResponse perform(RequestBuilder request) {
        List<MockHttpServletResponse> answer = new ArrayList<>();
        road.does(() -> answer.add(assertDoesNotThrow(() -> web.perform(request).andReturn().getResponse())));
        answer.get(0).setCharacterEncoding("UTF-8");
        return answer.get(0);
    }

    private PersonId person(OrganisationId organisation, Role role) {
        return people.computeIfAbsent(List.of(organisation, role), key -> application.getBean(PeopleRegister.class).register(
                new RegisterPerson(role + " van " + organisation.value(), organisation, Set.of(role)), Actor.system()));
    }
}
