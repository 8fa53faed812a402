package nl.wederkerig.web.dispute;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.dispute.Consultations;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.dispute.RaiseDispute;
import nl.wederkerig.commitment.Fulfilment;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.CountedStatements;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.Visits;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The pages of disputes: what they show to whom, and what they do. */
@IntegrationTest
class DisputePagesTest {

    private static final int MOST = 20;

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;

    private final Map<OrganisationId, PersonId> people = new HashMap<>();
    private Road road;

    @BeforeEach
    void in_force_and_the_commitment_late() {
        road = new Road(application).inSigning().signedByParties().on("2026-03-12").signs(BZK);
        road.on("2026-06-20");
    }

    @Test
    @Rule({"C5", "D1"})
    void opened_from_a_commitment_the_form_is_filled_in_and_sent_as_it_is_raises_the_dispute() throws Exception {
        String form = get(VNG, "/geschillen/nieuw?afspraak=loket").getContentAsString();
        assertThat(form).containsPattern("value=\"NON_PERFORMANCE\"[^>]*checked").contains("Een landelijk loket openen")
                .contains("name=\"claimants\" value=\"vng\" checked").contains("name=\"respondents\" value=\"" + SZW.value() + "\" checked");

        MockHttpServletResponse sent = post(VNG, "/geschillen/nieuw", Map.of("kind", List.of("NON_PERFORMANCE"), "claimants", List.of("vng"),
                "respondents", List.of(SZW.value()), "commitments", List.of("loket"), "text", List.of("Het is er niet")));

        assertThat(sent.getRedirectedUrl()).endsWith("/geschillen/geschil-1");
        assertThat(road.events()).endsWith("DisputeRaised");
        assertThat(get(SZW, "/geschillen").getContentAsString()).contains("Niet-nakoming: VNG tegen SZW").contains("Ambtelijk overleg");
        assertThat(get(BZK, "/geschillen/geschil-1").getContentAsString()).contains("Het is er niet").doesNotContain("??");
    }

    @Test
    @Rule({"D1", "D2"})
    void the_agreement_leads_who_may_to_a_new_dispute_and_its_form_tells_the_days_that_follow() throws Exception {
        String raise = "/akkoorden/" + road.agreement() + "/geschillen/nieuw";
        assertThat(get(VNG, "").getContentAsString()).contains(raise);
        assertThat(list(VNG, "/geschillen")).contains("/akkoorden?status=IN_FORCE");

        String form = get(VNG, "/geschillen/nieuw").getContentAsString();
        raised();
        String shown = get(VNG, "/geschillen/geschil-1").getContentAsString();

        assertThat(form).contains("het duurt 6 maanden, tot en met zo 20 dec 2026.", "Vanaf zo 20 sep 2026", "begint op ma 21 dec 2026 vanzelf");
        assertThat(shown).contains("zo 20 dec 2026", "zo 20 sep 2026", "vanaf zo 20 sep 2026");
    }

    @Test
    void who_raises_a_dispute_about_its_own_promise_is_not_made_to_accuse_itself() throws Exception {
        assertThat(get(SZW, "/geschillen/nieuw?afspraak=loket").getContentAsString())
                .containsPattern("value=\"INTERPRETATION\"[^>]*checked").doesNotContainPattern("value=\"NON_PERFORMANCE\"[^>]*checked")
                .contains("SZW heeft aan VNG toegezegd").doesNotContain("niet gemeld dat de afspraak is nagekomen");
    }

    @Test
    @Rule("D1")
    void what_is_wrong_is_told_at_its_field_and_nothing_happens() throws Exception {
        int before = road.events().size();

        MockHttpServletResponse sent = post(VNG, "/geschillen/nieuw", Map.of("kind", List.of("OTHER"), "claimants", List.of("vng"),
                "respondents", List.of("vng"), "commitments", List.of("onbekend"), "text", List.of("")));

        assertThat(sent.getStatus()).isEqualTo(400);
        assertThat(sent.getContentAsString()).contains("href=\"#field-respondents\"").contains("href=\"#field-text\"")
                .contains("href=\"#field-commitments\"");
        assertThat(road.events()).hasSize(before);
    }

    @Test
    @Rule("D1")
    void for_who_may_not_see_the_agreement_there_is_no_dispute() throws Exception {
        raised();

        assertThat(get(IPO, "/geschillen").getStatus()).isEqualTo(404);
        assertThat(get(IPO, "/geschillen/geschil-1").getStatus()).isEqualTo(404);
        assertThat(get(IPO, "/geschillen/nieuw").getStatus()).isEqualTo(404);
        assertThat(get(IPO, "/geschillen/geschil-1/schikken").getStatus()).isEqualTo(404);
        assertThat(post(IPO, "/geschillen/geschil-1/intrekken", Map.of()).getStatus()).isEqualTo(404);
    }

    @Test
    @Rule("D1")
    void an_interest_is_read_by_the_own_side_only_until_both_are_in() throws Exception {
        raised();
        assertThat(post(VNG, "/geschillen/geschil-1/belang-inbrengen", Map.of("text", List.of("Rust in de uitvoering"))).getStatus()).isEqualTo(302);

        assertThat(get(VNG, "/geschillen/geschil-1").getContentAsString()).contains("Rust in de uitvoering");
        for (OrganisationId other : List.of(SZW, BZK)) {
            assertThat(get(other, "/geschillen/geschil-1").getContentAsString()).contains("Verzegeld").doesNotContain("Rust in de uitvoering");
            assertThat(get(other, "/geschiedenis").getContentAsString()).doesNotContain("Rust in de uitvoering");
        }
        road.act(SZW, actor -> road.bean(Consultations.class).stateInterest(road.agreement(), "geschil-1", "Een haalbaar tempo", actor));
        assertThat(get(BZK, "/geschillen/geschil-1").getContentAsString()).contains("Rust in de uitvoering").contains("Een haalbaar tempo");
    }

    @Test
    @Rule("D3")
    void a_settlement_that_one_party_proposes_is_consented_to_as_it_stands() throws Exception {
        raised();
        assertThat(post(VNG, "/geschillen/geschil-1/schikken",
                Map.of("text", List.of("Open op 1 maart"), "dispose.loket", List.of("OPEN"), "dispose.loket.due", List.of("2027-03-01"))).getStatus())
                .isEqualTo(302);
        String shown = get(SZW, "/geschillen/geschil-1").getContentAsString();
        assertThat(shown).contains("Open op 1 maart");
        String agree = shown.replaceAll("(?s).*instemmen-met-schikking\\?voorstel=([0-9a-f]{64}).*", "$1");

        assertThat(get(SZW, "/geschillen/geschil-1/instemmen-met-schikking?voorstel=" + agree).getContentAsString()).contains("Open op 1 maart");
        assertThat(post(SZW, "/geschillen/geschil-1/instemmen-met-schikking", Map.of("voorstel", List.of(agree))).getStatus()).isEqualTo(302);

        assertThat(road.events()).contains("DisputeSettled", "DisputeClosed");
        assertThat(get(BZK, "/geschillen/geschil-1").getContentAsString()).contains("Geschikt").contains("Open op 1 maart");
    }

    @Test
    @Rule({"C6", "D12"})
    void a_settlement_says_what_becomes_of_commitments_by_their_words_and_makes_those_that_are_filled_in() throws Exception {
        raised();
        assertThat(post(VNG, "/geschillen/geschil-1/schikken", Map.of("text", List.of("Eerst een noodloket"), "dispose.loket", List.of("WAIVED"),
                "new.0.text", List.of("Een noodloket openen"), "new.0.obligor", List.of(SZW.value()), "new.0.due", List.of("2026-10-01"))).getStatus())
                .isEqualTo(302);
        String shown = get(SZW, "/geschillen/geschil-1").getContentAsString();
        assertThat(shown).contains("De afspraak “Een landelijk loket openen” vervalt.")
                .contains("Nieuwe afspraak, SZW aan VNG, uiterlijk do 1 okt 2026: Een noodloket openen");
        String agree = shown.replaceAll("(?s).*instemmen-met-schikking\\?voorstel=([0-9a-f]{64}).*", "$1");

        assertThat(post(SZW, "/geschillen/geschil-1/instemmen-met-schikking", Map.of("voorstel", List.of(agree))).getStatus()).isEqualTo(302);

        assertThat(get(SZW, "/afspraken").getContentAsString()).contains("Een noodloket openen");
        assertThat(get(SZW, "/geschillen/geschil-1").getContentAsString()).contains("/afspraken/loket\"").doesNotContain("De afspraak loket");
    }

    @Test
    @Rule("D12")
    void what_a_settlement_leaves_open_of_a_commitment_is_told_at_its_field() throws Exception {
        raised();

        MockHttpServletResponse sent = post(VNG, "/geschillen/geschil-1/schikken", Map.of("text", List.of("Later"),
                "dispose.loket", List.of("OPEN"), "new.0.text", List.of("Een noodloket openen")));

        assertThat(sent.getStatus()).isEqualTo(400);
        assertThat(sent.getContentAsString()).contains("href=\"#field-dispose-loket-due\"").contains("href=\"#field-new-0-obligor\"")
                .contains("href=\"#field-new-0-due\"").contains("Een noodloket openen");
        assertThat(road.events()).doesNotContain("SettlementConsented");
    }

    private String settling(String fate, String due) {
        try {
            return post(VNG, "/geschillen/geschil-1/schikken", Map.of("text", List.of("Later"), "dispose.loket", List.of(fate),
                    "dispose.loket.due", List.of(due))).getContentAsString();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    @Rule("D12")
    void nothing_becomes_of_a_commitment_that_was_not_chosen_and_its_new_day_has_not_passed() throws Exception {
        raised();
        Map<String, List<String>> open = Map.of("text", List.of("Later"), "dispose.loket", List.of(""), "dispose.loket.due", List.of(""));
        assertThat(post(VNG, "/geschillen/geschil-1/schikken", open).getContentAsString()).contains("href=\"#field-dispose-loket\"");
        Map<String, String> told = Map.of("OPEN", "Kies een datum vanaf", "AS_IT_WAS", "Maak een van beide leeg.", "WAIVED", "Maak een van beide leeg.");
        told.forEach((fate, fault) -> assertThat(settling(fate, "2026-01-05")).contains("href=\"#field-dispose-loket-due\"", fault));
        assertThat(settling("WAIVED", "2027-01-05")).contains("Maak een van beide leeg.");
        assertThat(road.events()).doesNotContain("SettlementConsented");

        assertThat(post(VNG, "/geschillen/geschil-1/schikken", Map.of("text", List.of("Later"), "dispose.loket", List.of("AS_IT_WAS"))).getStatus())
                .isEqualTo(302);
        assertThat(road.events()).endsWith("SettlementConsented");
    }

    @Test
    void every_act_has_a_page_in_both_languages_and_none_costs_more_than_twenty_statements() throws Exception {
        raised();
        for (DisputeActPage page : DisputeActPage.values()) {
            String path = page.url(road.agreement(), "geschil-1").replaceFirst("/akkoorden/[^/]+", "");
            assertThat(get(VNG, path + "?taal=nl").getContentAsString()).as(page.name()).doesNotContain("??").contains("<h1");
            assertThat(get(VNG, path + "?taal=en").getContentAsString()).as(page.name()).doesNotContain("??").contains("<h1");
        }
        person(SZW);
        for (String path : List.of("/geschillen", "/geschillen/geschil-1", "/geschillen/nieuw", "/geschillen/geschil-1/schikken")) {
            List<String> statements = CountedStatements.of(() -> {
                try {
                    get(SZW, path);
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                }
            });
            assertThat(statements).as(path + "\n" + String.join("\n", statements)).hasSizeLessThanOrEqualTo(MOST);
        }
    }

    @Test
    void the_list_of_disputes_names_each_of_its_columns() throws Exception {
        raised();
        String list = Visits.text(Visits.answer(web, road, MockMvcRequestBuilders.get("/geschillen?taal=nl").with(signedInAs(person(VNG)))));
        assertThat(list).contains("Wie moet handelen").contains("Niet-nakoming: VNG tegen SZW");
        assertThat(list.split("scope=\"col\"")).hasSameSizeAs(list.split("<td "));
    }

    @Test
    void the_list_says_how_a_dispute_ended_is_narrowed_to_a_kind_or_a_party_and_saved_as_a_file() throws Exception {
        raised();
        assertThat(list(VNG, "/geschillen?soort=NON_PERFORMANCE&partij=SZW")).contains("Niet-nakoming: VNG tegen SZW", "/geschillen.xlsx?");
        assertThat(list(VNG, "/geschillen?soort=INTERPRETATION")).doesNotContain("Niet-nakoming: VNG tegen SZW");
        assertThat(list(VNG, "/geschillen?partij=VWS")).doesNotContain("Niet-nakoming: VNG tegen SZW");
        assertThat(list(VNG, "/geschillen?partij=onbekend")).contains("onbekend").doesNotContain("Niet-nakoming: VNG tegen SZW", "??");
        post(VNG, "/geschillen/geschil-1/intrekken", Map.of());

        assertThat(list(VNG, "/geschillen")).doesNotContain("Niet-nakoming: VNG tegen SZW");
        assertThat(list(VNG, "/geschillen?toon=ALL")).contains("Ingetrokken", "geëindigd op");
        assertThat(list(VNG, "/geschillen.csv?toon=ALL")).contains("Hoe het eindigde", "Niet-nakoming: VNG tegen SZW", ";Ingetrokken");
        assertThat(list(IPO, "/geschillen.csv?toon=ALL")).doesNotContain("VNG tegen SZW");
    }

    @Test
    void a_list_of_commitments_says_of_which_a_dispute_runs() throws Exception {
        assertThat(list(VNG, "/afspraken/aan-ons")).contains("Een landelijk loket openen").doesNotContain("hierover loopt een geschil");

        raised();

        String dispute = "href=\"/akkoorden/" + road.agreement() + "/geschillen/geschil-1\">hierover loopt een geschil: Ambtelijk overleg";
        assertThat(list(VNG, "/afspraken/aan-ons")).contains(dispute);
        assertThat(list(SZW, "/afspraken/van-ons")).contains(dispute);
        assertThat(get(SZW, "/afspraken?taal=nl").getContentAsString()).contains(dispute);
        assertThat(list(IPO, "/afspraken/alle")).doesNotContain("hierover loopt een geschil");
    }

    @Test
    @Rule("D12")
    void who_reports_or_confirms_what_is_in_dispute_reads_that_the_dispute_runs_on_and_the_claimant_is_offered_to_withdraw_it() throws Exception {
        assertThat(get(SZW, "/afspraken/loket/nagekomen-melden?taal=nl").getContentAsString()).doesNotContain("Over deze afspraak loopt een geschil");
        raised();
        assertThat(get(SZW, "/afspraken/loket/nagekomen-melden?taal=nl").getContentAsString()).contains("Over deze afspraak loopt een geschil. Dat loopt door");

        road.act(SZW, actor -> road.bean(Fulfilment.class).claim(road.agreement(), "loket", "Het loket is open", actor));
        assertThat(get(VNG, "/afspraken/loket/bevestigen?taal=nl").getContentAsString())
                .contains("Over deze afspraak loopt een geschil. Dat eindigt niet vanzelf");
        assertThat(list(VNG, "/taken")).contains("Een landelijk loket openen (hierover loopt een geschil)");
        String offer = "Waar dit geschil over gaat, is inmiddels nagekomen.";
        assertThat(get(VNG, "/geschillen/geschil-1?taal=nl").getContentAsString()).doesNotContain(offer);

        road.act(VNG, actor -> road.bean(Fulfilment.class).confirm(road.agreement(), "loket", actor));
        assertThat(get(VNG, "/geschillen/geschil-1?taal=nl").getContentAsString())
                .containsSubsequence(offer, "href=\"/akkoorden/" + road.agreement() + "/geschillen/geschil-1/intrekken\"");
        assertThat(get(SZW, "/geschillen/geschil-1?taal=nl").getContentAsString()).doesNotContain(offer);
    }

    @Test
    @Rule("D3")
    void who_is_the_first_proposes_what_all_have_to_consent_to_and_reads_who_they_are() throws Exception {
        raised();
        assertThat(get(VNG, "/geschillen/geschil-1/opschorten?taal=nl").getContentAsString())
                .contains("Opschorten voorstellen", "zodra VNG en SZW met dezelfde dag hebben ingestemd", "Wie moet instemmen", "Opschorten kan tot uiterlijk", "zo 20 sep 2026");
        assertThat(get(VNG, "/geschillen/geschil-1/verlengen?taal=nl").getContentAsString()).contains("Laatste dag met 1 maand erbij");
        Map<String, List<String>> longer = Map.of("by", List.of("2"), "by.unit", List.of("M"));
        assertThat(done(VNG, "/geschillen/geschil-1/verlengen", longer))
                .isEqualTo("U hebt ingestemd met verlengen van het overleg. Dat geldt zodra ook SZW met hetzelfde instemt.");

        assertThat(get(SZW, "/geschillen/geschil-1/verlengen?taal=nl").getContentAsString())
                .contains("Instemmen met verlenging", "Laatste dag met 2 maanden erbij").doesNotContain("Verlengen voorstellen");
        assertThat(done(SZW, "/geschillen/geschil-1/verlengen", longer)).endsWith("Dat geldt nu: VNG en SZW stemden in.");
        assertThat(done(SZW, "/geschillen/geschil-1/schikken", Map.of("text", List.of("Open op 1 maart"))))
                .isEqualTo("U hebt een schikking voorgesteld. Dat geldt zodra ook VNG met hetzelfde instemt.");
        assertThat(done(VNG, "/geschillen/geschil-1/intrekken", Map.of())).as("while they consult it takes the claimants alone")
                .isEqualTo("U hebt ingestemd met intrekken. Dat geldt nu: VNG stemde in.");
    }

    @Test
    @Rule("D12")
    void a_settlement_names_the_day_that_a_commitment_keeps() throws Exception {
        raised();
        assertThat(get(VNG, "/geschillen/geschil-1/schikken?taal=nl").getContentAsString())
                .contains("De datum is nu di 1 jun 2027.");
    }

    @Test
    @Rule("C7")
    void who_waives_what_is_in_dispute_reads_that_the_dispute_runs_on() throws Exception {
        String runs = "Dat stopt hierdoor niet vanzelf";
        assertThat(get(VNG, "/afspraken/loket/afstand-doen?taal=nl").getContentAsString()).doesNotContain(runs);
        raised();
        assertThat(get(VNG, "/afspraken/loket/afstand-doen?taal=nl").getContentAsString()).contains(runs, "Het geschil dat hierover loopt:",
                "/geschillen/geschil-1\">Niet-nakoming: VNG tegen SZW", "Dit kan niet ongedaan worden gemaakt.")
                .containsPattern("utrecht-button--danger\"[^>]*>Afstand doen");
    }

    @Test
    @Rule("A14")
    void who_settles_or_withdraws_a_deadlock_reads_what_becomes_of_the_agreement() throws Exception {
        road = new Road(application).opened().proposed().on("2026-02-10").declareDeadlock();

        assertThat(get(VNG, "/geschillen/deadlock-1/schikken?taal=nl").getContentAsString())
                .contains("De hele tekst van het akkoord", "dan wordt het tekstversie 2", "Het akkoord gaat dan meteen ter ondertekening.");
        assertThat(get(VNG, "/geschillen/deadlock-1/intrekken?taal=nl").getContentAsString())
                .contains("Partijen onderhandelen dan drie maanden verder. Dat kan één keer.");
        road.withdrawDeadlock().on("2026-02-11").declareDeadlock();
        assertThat(get(VNG, "/geschillen/deadlock-2/intrekken?taal=nl").getContentAsString()).contains("het akkoord komt dan niet tot stand");
    }

    @Test
    void a_dispute_that_was_withdrawn_says_of_the_procedure_that_it_was_not_completed_and_of_the_court_that_it_ended() throws Exception {
        raised();
        for (OrganisationId side : List.of(VNG, SZW)) {
            road.act(side, actor -> road.bean(Consultations.class).askThirdParty(road.agreement(), "geschil-1", actor));
        }
        assertThat(get(VNG, "/geschillen/geschil-1?taal=nl").getContentAsString()).containsPattern("Bindend advies(?s:.){0,120}sinds [a-z]{2} [0-9]+ ");
        road.act(VNG, actor -> road.bean(Disputes.class).withdraw(road.agreement(), "geschil-1", actor));
        assertThat(get(VNG, "/geschillen/geschil-1?taal=nl").getContentAsString()).doesNotContain("niet voltooid");
        road.act(SZW, actor -> road.bean(Disputes.class).consentToWithdrawal(road.agreement(), "geschil-1", actor));

        assertThat(get(VNG, "/geschillen/geschil-1?taal=nl").getContentAsString()).contains("niet voltooid").doesNotContain("Ook mogelijk:");
        assertThat(get(VNG, "/geschillen/geschil-1/route/rechter-vastleggen?taal=nl").getContentAsString()).contains("De procedure hier is al geëindigd");
    }

    private String list(OrganisationId who, String path) {
        return Visits.text(Visits.answer(web, road, MockMvcRequestBuilders.get(path + (path.contains("?") ? "&" : "?") + "taal=nl").with(signedInAs(person(who)))));
    }

    private void raised() {
        road.act(VNG, actor -> road.bean(Disputes.class).raise(new RaiseDispute(road.agreement(), null, DisputeKind.NON_PERFORMANCE,
                List.of(VNG), List.of(SZW), List.of("loket"), "Het is er niet"), actor));
    }

    private MockHttpServletResponse get(OrganisationId who, String path) throws Exception {
        return Visits.answer(web, road, MockMvcRequestBuilders.get("/akkoorden/" + road.agreement() + path).with(signedInAs(person(who))));
    }

    private MockHttpServletResponse post(OrganisationId who, String path, Map<String, List<String>> typed) throws Exception {
        var request = MockMvcRequestBuilders.post("/akkoorden/" + road.agreement() + path).with(signedInAs(person(who))).with(csrf());
        typed.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return Visits.answer(web, road, request);
    }

    /** What is told after it. */
    private String done(OrganisationId who, String path, Map<String, List<String>> typed) throws Exception {
        var request = MockMvcRequestBuilders.post("/akkoorden/" + road.agreement() + path).with(signedInAs(person(who))).with(csrf());
        typed.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        List<String> told = new ArrayList<>();
        road.does(() -> told.add((String) assertDoesNotThrow(() -> web.perform(request).andReturn()).getFlashMap().get(AgreementHeaderModel.DONE)));
        return told.get(0);
    }

    private PersonId person(OrganisationId organisation) {
        return people.computeIfAbsent(organisation, id -> application.getBean(PeopleRegister.class).register(
                new RegisterPerson("Onderhandelaar van " + id.value(), id, Set.of(Role.NEGOTIATOR)), Actor.system()));
    }
}
