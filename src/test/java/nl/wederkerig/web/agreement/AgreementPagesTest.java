package nl.wederkerig.web.agreement;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
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

/** Every page of agreements in every state, as they are shown to whom. */
@IntegrationTest
class AgreementPagesTest {

    private static final OrganisationId UTRECHT = new OrganisationId("gm0344");
    private static final List<String> FILES = List.of("nu-01-leefbaarheid", "nu-02-klimaatadaptatie", "nu-03-woningbouw");

    @Autowired
    private ApplicationContext application;
    @Autowired
    private MockMvc mvc;
    @Autowired
    private DossierFiles dossiers;
    @Autowired
    private PeopleRegister register;
    @Autowired
    private EffectiveTime time;

    private PersonId negotiator;

    @BeforeEach
    void someone_negotiates_for_the_vng() {
        negotiator = register.register(
                new RegisterPerson("Iemand van de VNG", new OrganisationId("vng"), Set.of(Role.NEGOTIATOR)), Actor.system());
    }

    @Test
    void every_side_of_an_agreement_is_shown_in_both_languages_without_a_missing_word() throws Exception {
        for (String file : FILES) {
            AgreementId agreement = load(file);
            for (AgreementTab tab : List.of(AgreementTab.OVERVIEW, AgreementTab.TEXTS, AgreementTab.PARTIES, AgreementTab.FINANCE,
                    AgreementTab.COMMITMENTS, AgreementTab.HISTORY)) {
                for (String language : List.of("nl", "en")) {
                    String page = shown("/akkoorden/" + agreement + tab.path() + "?taal=" + language);
                    assertThat(page).as(file + " " + tab + " " + language).doesNotContain("??").contains("<h1");
                }
            }
        }
    }

    @Test
    void the_list_is_shown_in_both_languages_without_a_missing_word() throws Exception {
        assertThat(shown("/akkoorden")).contains("Nog geen akkoorden").doesNotContain("??");
        load(FILES.get(1));
        assertThat(shown("/akkoorden")).contains("Onderhandeling").doesNotContain("??");
        assertThat(shown("/akkoorden?taal=en")).contains("Negotiation").doesNotContain("??");
        assertThat(shown("/akkoorden?zoek=bestaat-niet")).contains("Geen akkoorden gevonden");
    }

    @Test
    void who_searches_agreements_is_shown_the_way_to_search_commitments_for_the_same() throws Exception {
        assertThat(shown("/akkoorden")).doesNotContain("/afspraken/alle?zoek");
        assertThat(shown("/akkoorden?zoek=een <loket>")).contains("href=\"/afspraken/alle?zoek=een%20%3Cloket%3E\"").contains("Zoek “een &lt;loket&gt;” in de afspraken");
    }

    @Test
    void the_first_page_says_what_is_still_needed_while_the_term_ends_soon_and_not_while_it_stands_still() throws Exception {
        AgreementId soon = load("nu-02-klimaatadaptatie");

        assertThat(shown("/akkoorden/" + soon)).containsSubsequence("Nog nodig voor een onderhandelaarsakkoord, uiterlijk", "over 12 dagen",
                ">instemming van IenW<", "/financien\">financiële paragraaf<", "Een toets kan elke partij invullen.");
        assertThat(shown("/akkoorden/" + soon + "?taal=en")).contains("Still needed for a negotiators’ agreement, by").doesNotContain("??");
        assertThat(shown("/akkoorden/" + load("nu-03-woningbouw") + "?taal=nl")).doesNotContain("Nog nodig voor een onderhandelaarsakkoord");
    }

    @Test
    void a_new_agreement_is_asked_in_steps_in_both_languages_without_a_missing_word() throws Exception {
        UUID draft = UUID.randomUUID();
        for (NewAgreementStep step : NewAgreementStep.values()) {
            String shown = shown(step.url(draft) + "?taal=nl") + shown(step.url(draft) + "?taal=en");
            assertThat(shown).as(step.name()).doesNotContain("??").contains("<h1");
        }
    }

    @Test
    void a_member_reads_in_the_list_nothing_of_how_an_agreement_of_its_association_stands() {
        Road road = new Road(application).inSigning().signedByParties().on("2026-03-12").signs(BZK).on("2027-06-20");
        Visits visits = new Visits(mvc, application, road);

        assertThat(visits.get(VNG, "/akkoorden")).contains("Trede 1 · vraagt aandacht");
        assertThat(visits.get(UTRECHT, "/akkoorden")).contains("/akkoorden/" + road.agreement()).doesNotContain("vraagt aandacht", "op koers", "dagen (sinds");
    }

    private AgreementId load(String file) throws IOException {
        return dossiers.loadDemonstration(
                Files.readString(Path.of("src/main/resources/demonstration", file + ".yaml")), time.today());
    }

    private String shown(String url) throws Exception {
        MockHttpServletResponse response =
                mvc.perform(MockMvcRequestBuilders.get(url).with(signedInAs(negotiator))).andReturn().getResponse();
        assertThat(response.getStatus()).as(url).isEqualTo(200);
        return response.getContentAsString();
    }
}
