package nl.wederkerig.web.agreement;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.LifeInForce;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.commitment.Fulfilment;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.dispute.RaiseDispute;
import nl.wederkerig.dossier.EarlierActs;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Amending an agreement in force, consenting to what another proposed, and being the last to consent to what takes all. */
@IntegrationTest
class AmendmentPagesTest {

    private static final LocalDate DUE = LocalDate.of(2027, 6, 1);

    @Autowired
    private MockMvc mvc;
    @Autowired
    private ApplicationContext application;

    @Test
    @Rule("A15")
    void who_proposes_an_amendment_reads_beforehand_whose_consent_it_takes_and_until_when_it_is_signed() {
        Road road = inForce();

        String form = get(road, VNG, "/doen/wijziging-voorstellen");

        assertThat(form).containsSubsequence("Hebben VNG, SZW en BZK ermee ingestemd, ook u zelf", "Wie moet instemmen", "VNG, SZW en BZK",
                "Tekenen door VNG en SZW", "uiterlijk", "di 30 jun 2026", "dan vervalt de wijziging en blijft de tekst van nu gelden",
                "Medeondertekenen door BZK", "vr 1 mei 2026", "op vr 15 mei 2026, dan gaat de wijziging naar het kabinet");
        assertThat(get(road, VNG, "/doen/wijziging-voorstellen?taal=en")).contains("When VNG, SZW and BZK have consented").doesNotContain("??");
        assertThat(get(road, VNG, "?taal=nl")).contains("Alleen samen met SZW en BZK");
    }

    @Test
    @Rule("A15")
    void who_consents_to_what_another_proposed_reads_that_and_what_changes() {
        Road road = proposed(inForce());

        String form = get(road, VNG, "/doen/wijziging-openen");

        assertThat(form).containsSubsequence("<h1", "Instemmen met wijziging (tekstversie 2)", "U stemt ermee in dat het akkoord wordt gewijzigd",
                "SZW, op wo 1 apr 2026", "di 30 jun 2026", "Wat er in de afspraken verandert", "<del>", "<ins>", "Instemmen met deze wijziging")
                .doesNotContain("Wijziging openen", "Uw instemming is de laatste");
    }

    @Test
    @Rule("A15")
    void who_consents_last_reads_before_and_after_that_the_amendment_is_put_up_for_signing_and_until_when() {
        Road road = proposed(inForce());

        assertThat(send(road, VNG, "/doen/wijziging-openen", Map.of())).isEqualTo(
                "U hebt ingestemd met de wijziging. Zij gaat ter ondertekening zodra ook SZW en BZK instemmen.");
        assertThat(send(road, SZW, "/doen/wijziging-openen", Map.of())).endsWith("zodra ook BZK instemt.");
        assertThat(get(road, BZK, "/doen/wijziging-openen")).contains("Uw instemming is de laatste die nog nodig is (Wijziging (tekstversie 2)).",
                "gaat de wijziging op wo 1 apr 2026 ter ondertekening, en die duurt tot en met di 30 jun 2026").doesNotContain("Hebben VNG");
        assertThat(send(road, BZK, "/doen/wijziging-openen", Map.of()))
                .startsWith("U stemde als laatste in. Daarmee gaat de wijziging op wo 1 apr 2026")
                .contains("di 30 jun 2026");
        assertThat(get(road, VNG, "/ondertekening")).contains("di 30 jun 2026");
    }

    @Test
    @Rule("A15")
    void what_was_consented_to_on_an_earlier_day_is_put_up_for_signing_from_that_day() {
        Road road = proposed(inForce()).on("2026-04-03");
        send(road, VNG, "/doen/wijziging-openen", Map.of());
        send(road, SZW, "/doen/wijziging-openen", Map.of());
        road.on("2026-04-08");

        assertThat(send(road, BZK, "/doen/wijziging-openen", Map.of(EarlierActs.DAY, "2026-04-07", EarlierActs.REASON, "Per brief")))
                .startsWith("U stemde als laatste in. Daarmee gaat de wijziging op di 7 apr 2026 ter ondertekening");
    }

    @Test
    @Rule("A14")
    void who_consents_last_to_exactly_what_was_proposed_reads_which_day_becomes_the_last() {
        Road road = new Road(application).opened();
        for (OrganisationId party : List.of(VNG, SZW)) {
            road.act(party, actor -> road.bean(Negotiation.class).extendTerm(road.agreement(), TermLength.months(2), actor));
        }

        String form = get(road, BZK, "/doen/termijn-verlengen?by=2&by.unit=M");
        String last = form.replaceFirst("(?s).*Daarmee wordt de laatste dag ", "").replaceFirst("(?s)\\..*", "");

        assertThat(form).contains("Uw instemming is de laatste die nog nodig is (Termijn verlengen met 2 maanden).",
                "Stemmen VNG, SZW en BZK in met dezelfde");
        assertThat(send(road, BZK, "/doen/termijn-verlengen", Map.of("by", "1", "by.unit", "M"))).contains("zodra ook VNG en SZW met dezelfde");
        assertThat(send(road, BZK, "/doen/termijn-verlengen", Map.of("by", "2", "by.unit", "M")))
                .isEqualTo("U stemde als laatste in. Daarmee wordt de laatste dag " + last + ".");
        assertThat(get(road, VNG, "")).contains(last);
    }

    @Test
    @Rule("A1")
    void the_last_to_accept_the_arrangement_reads_that_the_negotiation_begins() {
        Road road = new Road(application).registered(Registrations.valid().command()).on("2026-01-08").accepts(VNG).accepts(SZW);

        assertThat(get(road, BZK, "/doen/regeling-aanvaarden")).contains("Uw instemming is de laatste",
                "Daarmee beginnen de onderhandelingen op do 8 jan 2026; de termijn loopt tot en met");
        assertThat(send(road, BZK, "/doen/regeling-aanvaarden", Map.of("revision", "1")))
                .startsWith("U stemde als laatste in. Daarmee beginnen de onderhandelingen op do 8 jan 2026");
    }

    @Test
    @Rule("A5")
    void the_last_to_accept_a_text_reads_what_begins_and_until_when_and_the_co_signer_is_not_awaited() {
        Road road = new Road(application).opened().proposed().on("2026-02-20");

        assertThat(get(road, VNG, "/doen/tekst-aanvaarden"))
                .contains("Stemmen VNG en SZW in en zijn de toetsen compleet").doesNotContain("is de laatste");
        assertThat(send(road, VNG, "/doen/tekst-aanvaarden", Map.of("version", "1"))).endsWith("Ook SZW moet dat nog doen.");
        assertThat(get(road, SZW, "/doen/tekst-aanvaarden")).contains("Uw instemming is de laatste",
                "Daarmee begint op vr 20 feb 2026 de ondertekening");
        String done = send(road, SZW, "/doen/tekst-aanvaarden", Map.of("version", "1"));
        assertThat(done).startsWith("U stemde als laatste in. Daarmee begint op vr 20 feb 2026 de ondertekening, en die duurt tot en met ");
        assertThat(get(road, VNG, "/ondertekening")).contains(done.replaceFirst(".*tot en met ", "").replace(".", ""));
    }

    @Test
    @Rule("A15")
    void a_commitment_and_its_row_say_that_a_change_of_it_is_under_way() {
        Road road = inForce();
        assertThat(get(road, VNG, "/afspraken/loket")).doesNotContain("Er loopt een wijziging");
        proposed(road);
        String compared = "/akkoorden/" + road.agreement() + "/teksten?versie=2&amp;naast=1";

        assertThat(get(road, VNG, "/afspraken/loket")).contains("Er loopt een wijziging van deze afspraak: tekstversie 2, voorgesteld.", compared)
                .doesNotContain("Wijziging van deze afspraak voorstellen");
        assertThat(get(road, SZW, "/afspraken/loket/andere-datum")).contains("Er loopt een wijziging van deze afspraak: tekstversie 2, voorgesteld.",
                "dan geldt de datum die daarin staat");
        assertThat(get(road, SZW, "/afspraken/steun/andere-datum")).doesNotContain("Er loopt een wijziging");
        assertThat(get(road, VNG, "/afspraken/geld")).contains("Er loopt een wijziging waardoor deze afspraak vervalt");
        assertThat(get(road, VNG, "/afspraken/steun")).doesNotContain("Er loopt een wijziging");
        assertThat(get(road, VNG, "/afspraken")).contains("wijziging loopt: voorgesteld", "vervalt met de wijziging die loopt: voorgesteld");
        assertThat(get(road, VNG, "/afspraken?taal=en")).contains("amendment under way: proposed").doesNotContain("??");
        String all = everywhere(road, VNG);
        assertThat(all).containsSubsequence("Een landelijk loket openen", compared, "wijziging loopt: voorgesteld",
                "Geld beschikbaar stellen", compared, "vervalt met de wijziging die loopt: voorgesteld", "De gemeenten steunen");
        assertThat(all.split("wijziging loopt", -1)).as("what stays as it is").hasSize(2);
    }

    @Test
    @Rule("A15")
    void the_list_of_all_agreements_does_not_mark_what_an_amendment_only_says_after() {
        Road road = inForce();
        road.act(SZW, actor -> road.bean(Fulfilment.class).requestExtension(road.agreement(), "loket", DUE.plusMonths(2), "Meer tijd nodig", actor));
        road.act(VNG, actor -> road.bean(Fulfilment.class).decideExtension(road.agreement(), "loket", true, null, actor));

        assertThat(everywhere(proposed(road), VNG)).contains("vervalt met de wijziging die loopt: voorgesteld").doesNotContain("wijziging loopt: ");
    }

    @Test
    @Rule("A15")
    void from_a_commitment_a_change_of_it_alone_is_proposed_with_the_others_folded() {
        Road road = inForce();
        String link = "/doen/wijziging-voorstellen?afspraak=geld";
        assertThat(get(road, VNG, "/afspraken/geld")).contains("Wijziging van deze afspraak voorstellen", link + "#wijzigen");

        String form = get(road, VNG, link);

        assertThat(form.split("id=\"wijzigen\"", -1)).hasSize(2);
        assertThat(form).contains("<summary>Afspraak 1: Een landelijk loket openen</summary>", "<summary>Afspraak 3: De gemeenten steunen</summary>",
                "name=\"commitments[0].due\"").doesNotContain("<summary>Afspraak 2: ");
        assertThat(get(road, VNG, "/doen/wijziging-voorstellen")).doesNotContain("<summary>Afspraak 1: ", "id=\"wijzigen\"");
        assertThat(get(road, VNG, "/doen/wijziging-voorstellen?afspraak=onzin"))
                .doesNotContain("<summary>Afspraak 1: ").contains("commitments[2].due");
    }

    @Test
    @Rule("D1")
    void the_form_of_an_amendment_says_which_dispute_runs_about_what_it_changes_and_what_becomes_of_it() {
        Road road = inForce();
        raise(road, "uitleg", "loket");
        raise(road, "ander", "steun");
        String dispute = "/akkoorden/" + road.agreement() + "/geschillen/uitleg";
        String goesOn = "Een wijziging maakt geen einde aan een geschil";

        assertThat(get(road, VNG, "/doen/wijziging-voorstellen"))
                .containsSubsequence("id=\"lopend\"", dispute, goesOn, "Hierover loopt een geschil: ");
        proposed(road);

        assertThat(get(road, VNG, "/doen/wijziging-openen")).contains(dispute, goesOn).doesNotContain("/geschillen/ander");
        assertThat(get(road, VNG, "/geschillen/nieuw")).contains("De wijziging die loopt (tekstversie 2, voorgesteld) gaat door");
    }

    @Test
    @Rule("D1")
    void where_there_is_no_commitment_to_dispute_the_form_says_so_and_what_can_be() {
        Road road = inForce();
        String none = "U kunt wel een geschil voorleggen over het akkoord zelf";
        assertThat(get(road, VNG, "/geschillen/nieuw")).doesNotContain(none).contains("Over welke afspraken");

        raise(road, "alles", "loket", "geld", "steun");

        assertThat(get(road, VNG, "/geschillen/nieuw")).contains(none).doesNotContain("Over welke afspraken");
    }

    private void raise(Road road, String key, String... commitments) {
        road.act(VNG, actor -> road.bean(Disputes.class).raise(new RaiseDispute(road.agreement(), key, DisputeKind.INTERPRETATION, List.of(VNG),
                List.of(SZW), List.of(commitments), "Wat is landelijk?"), actor));
    }

    /** On 1 April 2026. */
    private Road inForce() {
        return new Road(application).opened(Registrations.valid().commitments(promised("loket", "Een landelijk loket openen", DUE),
                        promised("geld", "Geld beschikbaar stellen", DUE), promised("steun", "De gemeenten steunen", DUE)).command())
                .proposed().agreed().signedByParties().on("2026-03-12").signs(BZK).on("2026-04-01");
    }

    /** One commitment later, one dropped, one as it was. */
    private static Road proposed(Road road) {
        return road.act(SZW, actor -> road.bean(LifeInForce.class).proposeAmendment(road.agreement(), "Anders", List.of(
                promised("loket", "Een landelijk loket openen", DUE.plusMonths(2)), promised("steun", "De gemeenten steunen", DUE)), actor));
    }

    private static PromisedCommitment promised(String key, String text, LocalDate due) {
        return new PromisedCommitment(key, SZW, false, List.of(VNG), text, due, null, null, Map.of(), null, null);
    }

    /** The list of the commitments of all agreements. */
    private String everywhere(Road road, OrganisationId by) {
        try {
            return perform(road, by, MockMvcRequestBuilders.get("/afspraken/alle?taal=nl")).getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String get(Road road, OrganisationId by, String page) {
        try {
            var answer = perform(road, by, MockMvcRequestBuilders.get("/akkoorden/" + road.agreement() + page)).getResponse();
            assertThat(answer.getStatus()).as(page).isEqualTo(200);
            return answer.getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What is said of it afterwards. */
    private String send(Road road, OrganisationId by, String page, Map<String, String> fields) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post("/akkoorden/" + road.agreement() + page).with(csrf());
        fields.forEach(request::param);
        MvcResult sent = perform(road, by, request);
        assertThat(sent.getResponse().getStatus()).as(page).isEqualTo(302);
        return (String) sent.getFlashMap().get(AgreementHeaderModel.DONE);
    }

    private MvcResult perform(Road road, OrganisationId by, MockHttpServletRequestBuilder request) {
        AtomicReference<MvcResult> answer = new AtomicReference<>();
        road.act(by, actor -> {
            try {
                answer.set(mvc.perform(request.with(signedInAs(actor.person()))).andReturn());
            } catch (Exception failed) {
                throw new AssertionError(request.toString(), failed);
            }
        });
        return answer.get();
    }
}
