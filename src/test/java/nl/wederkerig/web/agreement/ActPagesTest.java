package nl.wederkerig.web.agreement;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.AgreedAdvice;
import nl.wederkerig.agreement.LifeInForce;
import nl.wederkerig.agreement.Milestone;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.commitment.Fulfilment;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Every page on which something is done with an agreement: what it takes, and what it gives back. */
@IntegrationTest
class ActPagesTest {

    private static final Pattern LINK_TO_FIELD = Pattern.compile("href=\"#(field-[A-Za-z0-9-]+)\"");
    private static final String SCRIPT = "<script>alert(1)</script> & \"zo\"";
    private static final String BELL = "tekst\u0007met een bel";
    private static final String NUL = "tekst\u0000met niets";
    private static final String LONG_NOTE = "x".repeat(10_001);

    @Autowired
    private MockMvc mvc;
    @Autowired
    private ApplicationContext application;

    /**
     * @param road  how the agreement comes where the act is possible
     * @param given what is filled in well
     * @param bad   fields, each with what is wrong there
     */
    private record Act(ActPage page, OrganisationId by, UnaryOperator<Road> road, Map<String, String> given, Map<String, List<String>> bad) {

        @Override
        public String toString() {
            return page.name();
        }
    }

    static Stream<Act> acts() {
        return Stream.of(inPreparation(), negotiating(), aboutTexts(), inForce()).flatMap(List::stream);
    }

    private static List<Act> inPreparation() {
        return List.of(
                act(ActPage.ACCEPT_ARRANGEMENT, VNG, ActPagesTest::registered, Map.of("revision", "1"), Map.of("revision", List.of("een", "9"))),
                act(ActPage.CHANGE_ARRANGEMENT, VNG, ActPagesTest::registered,
                        Map.of("revision", "1", "arrangement.route", "INDEPENDENT_CHAIR", "arrangement.appointingAuthority", "oorg10008",
                                "arrangement.negotiationTerm", "4", "arrangement.negotiationTerm.unit", "M", "arrangement.routeReason", SCRIPT),
                        Map.of("arrangement.route", List.of("", "ONZIN"), "arrangement.appointingAuthority", List.of("", "niemand"),
                                "arrangement.negotiationTerm", List.of("zes", "-1", "999999", "9999"),
                                "arrangement.routeReason", List.of(LONG_NOTE, BELL, NUL), "arrangement.chair", List.of("x".repeat(201), BELL),
                                "arrangement.decisionsBy", List.of("niemand"), "arrangement.framework", List.of("WK-0000-0000", BELL),
                                "arrangement.legalBasis", List.of("Artikel 1"))),
                act(ActPage.CHANGE_TIMETABLE, VNG, ActPagesTest::registered,
                        Map.of("revision", "1", "timetable[0].title", SCRIPT, "timetable[0].on", "2026-05-01", "timetable[0].owner", "vng",
                                "timetable[0].advice.question", SCRIPT, "timetable[0].advice.within", "4", "timetable[0].advice.within.unit", "W"),
                        Map.of("timetable[0].title", List.of("", "x".repeat(301), BELL, NUL), "timetable[0].on", List.of("", "31-2-2026", "morgen", "9999-01-01"),
                                "timetable[0].owner", List.of("niemand"), "timetable[0].advice.question", List.of("", LONG_NOTE, BELL, NUL),
                                "timetable[0].advice.within", List.of("vier", "0", "-1", "9999"))),
                act(ActPage.RECORD_CO_SIGNING_NOT_NEEDED, BZK, ActPagesTest::registered, Map.of("reason", SCRIPT),
                        Map.of("reason", List.of("", LONG_NOTE, BELL, NUL))),
                act(ActPage.ABANDON, VNG, ActPagesTest::registered, Map.of(), Map.of()));
    }

    private static List<Act> negotiating() {
        return List.of(
                act(ActPage.COMPLETE_FINANCIAL_PARAGRAPH, SZW, ActPagesTest::opened,
                        Map.of("applicable", "true", "substantiated", "true", "financialParagraph.amounts", "2027: 1.000.000,50"),
                        Map.of("applicable", List.of("", "false"), "financialParagraph.amounts", List.of("veel", "1066: 1", "2027", "2027: -5"))),
                act(ActPage.COMPLETE_UDO_CHECK, SZW, ActPagesTest::opened,
                        Map.of("applicable", "true", "done", "true", "udoCheck.findings", SCRIPT),
                        Map.of("applicable", List.of("", "false"), "udoCheck.findings", List.of(LONG_NOTE, BELL, NUL))),
                act(ActPage.SUSPEND_TERM, VNG, ActPagesTest::opened, Map.of("until", "2026-04-01", "reason", SCRIPT),
                        Map.of("until", List.of("", "straks", "2026-01-01", "2027-02-01"), "reason", List.of(LONG_NOTE, BELL, NUL))),
                act(ActPage.EXTEND_TERM, VNG, ActPagesTest::opened, Map.of("by", "1", "by.unit", "M"),
                        Map.of("by", List.of("", "nul", "0", "-3", "99999"))),
                act(ActPage.RESUME_TERM, VNG, road -> opened(road).suspendUntil(LocalDate.of(2026, 4, 1)).on("2026-02-20"), Map.of(), Map.of()),
                act(ActPage.BEGIN_ADVICE, VNG, ActPagesTest::planned, Map.of("milestone", "Kosten & baten"),
                        Map.of("milestone", List.of("", "Iets anders"))),
                act(ActPage.DECLARE_DEADLOCK, VNG, ActPagesTest::opened, Map.of(), Map.of()),
                act(ActPage.DECIDE_CONSTITUENCY, VNG,
                        road -> road.opened(Registrations.valid().arrangement(Registrations.arrangement(Route.BINDING_ADVICE, List.of(VNG))).command())
                                .proposed().agreed(),
                        Map.of("outcome", "AGREE_EXCEPT", "parts", SCRIPT),
                        Map.of("outcome", List.of("", "MISSCHIEN"), "parts", List.of("", LONG_NOTE, BELL, NUL))));
    }

    private static List<Act> aboutTexts() {
        return List.of(
                text(ActPage.PROPOSE_TEXT, SZW, ActPagesTest::opened),
                act(ActPage.ACCEPT_TEXT, VNG, ActPagesTest::proposed, Map.of("version", "1"), Map.of("version", List.of("een", "7"))),
                act(ActPage.ASK_CHECK, SZW, ActPagesTest::proposed, Map.of("version", "1"), Map.of("version", List.of("een", "7"))),
                act(ActPage.ANSWER_CHECK, BZK,
                        road -> proposed(road).act(SZW, actor -> road.bean(Negotiation.class).askCheck(road.agreement(), 1, actor)),
                        Map.of("objection", "true", "ground", "FEASIBILITY", "wording", SCRIPT),
                        Map.of("objection", List.of("", "misschien"), "ground", List.of("", "ZOMAAR"), "wording", List.of(LONG_NOTE, BELL, NUL))));
    }

    private static List<Act> inForce() {
        return List.of(
                text(ActPage.PROPOSE_AMENDMENT, VNG, ActPagesTest::entered),
                act(ActPage.ACCEPT_AMENDMENT, VNG, road -> entered(road).act(SZW, actor ->
                        road.bean(LifeInForce.class).proposeAmendment(road.agreement(), "Anders", null, actor)), Map.of(), Map.of()),
                act(ActPage.EVALUATE, VNG, ActPagesTest::entered, Map.of("evaluation", SCRIPT), Map.of("evaluation", List.of("", BELL, NUL))),
                act(ActPage.RECORD_EVENT, VNG, ActPagesTest::waiting, Map.of("event", SCRIPT),
                        Map.of("event", List.of("", "x".repeat(201), BELL, NUL))),
                act(ActPage.MARK_PUBLIC, VNG, ActPagesTest::entered, Map.of("public", "true"), Map.of("public", List.of("", "misschien"))),
                act(ActPage.TERMINATE, VNG, ActPagesTest::entered, Map.of(), Map.of()));
    }

    private static Act text(ActPage page, OrganisationId by, UnaryOperator<Road> road) {
        String row = "commitments[0].";
        return act(page, by, road,
                Map.of("version", page == ActPage.PROPOSE_TEXT ? "0" : "1", "text", SCRIPT, row + "key", "a1", row + "obligor", SZW.value(), row + "beneficiaries", "vng", row + "text", SCRIPT,
                        row + "due", "2027-06-01", row + "amounts", "2027: 5"),
                Map.of("text", List.of("", BELL, NUL), row + "obligor", List.of("", "niemand"), row + "beneficiaries", List.of("", "niemand", SZW.value()),
                        row + "text", List.of("", LONG_NOTE, BELL, NUL), row + "due", List.of("ooit", "9999-01-01", "2026-01-02"), row + "amounts", List.of("veel", "2027: -5"),
                        row + "term", List.of("1", "lang"), row + "afterCommitment", List.of("a9"), row + "afterEvent", List.of("x".repeat(201), BELL, NUL)));
    }

    private static Act act(ActPage page, OrganisationId by, UnaryOperator<Road> road, Map<String, String> given, Map<String, List<String>> bad) {
        return new Act(page, by, road, given, bad);
    }

    private static Road registered(Road road) {
        return road.registered(Registrations.valid().command()).on("2026-01-06");
    }

    private static Road opened(Road road) {
        return road.opened().on("2026-02-02");
    }

    /** An advice is planned for 2 March 2026. */
    private static Road planned(Road road) {
        return road.opened(Registrations.valid().timetable(new Milestone("Eerste tekst", LocalDate.of(2026, 2, 16), SZW),
                new Milestone("Kosten & baten", LocalDate.of(2026, 3, 2), null, new AgreedAdvice("Wat kost het?", null))).command()).on("2026-02-02");
    }

    private static Road proposed(Road road) {
        return road.opened().proposed();
    }

    private static Road entered(Road road) {
        return road.inSigning().signedByParties().on("2026-03-12").signs(BZK);
    }

    /** With a commitment that waits for an event. */
    private static Road waiting(Road road) {
        return road.opened(Registrations.valid().commitments(new PromisedCommitment("loket", SZW, false, List.of(VNG), "Een landelijk loket openen",
                LocalDate.of(2027, 6, 1), null, null, Map.of(), null, SCRIPT)).command())
                .proposed().agreed().signedByParties().on("2026-03-12").signs(BZK);
    }

    @Test
    @Rule("C4")
    void an_event_is_recorded_where_a_commitment_waits_for_it_and_chosen_from_those() throws Exception {
        Road idle = entered(new Road(application));
        Road waiting = waiting(new Road(application));

        assertThat(overview(idle)).doesNotContain("/doen/gebeurtenis");
        assertThat(get(idle, VNG, "/akkoorden/" + idle.agreement() + "/doen/gebeurtenis").getContentAsString())
                .contains("Er is geen afspraak die op een gebeurtenis wacht.").doesNotContain("id=\"field-event\"");
        assertThat(overview(waiting)).contains("/doen/gebeurtenis");
        assertThat(get(waiting, VNG, "/akkoorden/" + waiting.agreement() + "/doen/gebeurtenis").getContentAsString())
                .containsSubsequence("Dat is vandaag, tenzij u hieronder een eerdere dag noemt.", "&lt;script&gt;", "SZW: ", "Bericht krijgt",
                        "SZW, als taak met de laatste dag", "Elke partij kan een geschil voorleggen.", "<select", "id=\"field-event\"", "&lt;script&gt;");
    }

    @Test
    @Rule("C4")
    void who_records_an_event_reads_by_which_day_what_waits_for_it_is_due_then() throws Exception {
        Road road = new Road(application).opened(Registrations.valid().commitments(new PromisedCommitment("loket", SZW, false, List.of(VNG),
                "Een landelijk loket openen", null, TermLength.months(3), PromisedCommitment.TermFrom.CONDITION, Map.of(), null, "de voorjaarsnota")).command())
                .proposed().agreed().signedByParties().on("2026-03-12").signs(BZK);

        assertThat(get(road, VNG, "/akkoorden/" + road.agreement() + "/doen/gebeurtenis").getContentAsString())
                .contains("binnen 3 maanden. Gebeurde het vandaag, dan is dat uiterlijk vr 12 jun 2026.");
    }

    @Test
    @Rule("A11")
    void who_asks_for_a_prior_check_reads_by_which_day_it_is_answered() throws Exception {
        Road road = new Road(application).opened().proposed();

        assertThat(get(road, SZW, "/akkoorden/" + road.agreement() + "/doen/vooroverleg-vragen").getContentAsString())
                .containsSubsequence("Wie antwoordt", "BZK", "Uiterlijk", " 2026");
    }

    @Test
    @Rule("A6")
    void who_is_the_first_to_extend_a_term_reads_to_which_day_that_would_be() throws Exception {
        Road road = new Road(application).opened();

        assertThat(get(road, VNG, "/akkoorden/" + road.agreement() + "/doen/termijn-verlengen").getContentAsString())
                .containsSubsequence("Laatste dag nu", "Laatste dag met 1 maand erbij", "Laatste dag met 3 maanden erbij");
    }

    @Test
    @Rule("C7")
    void who_ends_an_agreement_reads_which_commitments_lapse() throws Exception {
        Road road = entered(new Road(application));

        assertThat(get(road, VNG, "/akkoorden/" + road.agreement() + "/doen/beeindigen").getContentAsString())
                .contains("Deze afspraken vervallen dan", "Een landelijk loket openen", "Dit kan niet ongedaan worden gemaakt.",
                        "utrecht-button--danger");
    }

    @Test
    @Rule("C3")
    void an_amendment_begins_with_the_day_that_holds_now_and_what_differs_from_the_older_text_is_told_as_moved_before() throws Exception {
        Road road = entered(new Road(application));
        LocalDate later = LocalDate.of(2027, 9, 1);
        road.act(SZW, actor -> road.bean(Fulfilment.class).requestExtension(road.agreement(), "loket", later, "Later klaar", actor));
        road.act(VNG, actor -> road.bean(Fulfilment.class).decideExtension(road.agreement(), "loket", true, null, actor));

        assertThat(get(road, VNG, "/akkoorden/" + road.agreement() + "/doen/wijziging-voorstellen").getContentAsString())
                .contains("name=\"commitments[0].due\"", "2027-09-01").doesNotContain("2027-06-01");

        Act propose = text(ActPage.PROPOSE_AMENDMENT, VNG, ActPagesTest::entered);
        Map<String, String> given = new java.util.HashMap<>(propose.given);
        given.put("commitments[0].key", "loket");
        given.put("commitments[0].due", later.toString());
        assertThat(send(road, propose, given).getStatus()).isEqualTo(302);

        assertThat(get(road, VNG, "/akkoorden/" + road.agreement() + "/teksten").getContentAsString())
                .contains("wo 1 sep 2027 gold al voor deze wijziging");
    }

    private String overview(Road road) throws Exception {
        return get(road, VNG, "/akkoorden/" + road.agreement()).getContentAsString();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void an_act_is_asked_in_both_languages_and_done_once_with_good_input(Act act) throws Exception {
        Road road = act.road.apply(new Road(application));
        assertThat(get(road, act, "?taal=nl").getContentAsString()).doesNotContain("??").contains("<h1");
        assertThat(get(road, act, "?taal=en").getContentAsString()).doesNotContain("??").contains("<h1");
        int before = road.events().size();

        assertThat(send(road, act, act.given).getStatus()).isEqualTo(302);
        int after = road.events().size();
        assertThat(after).isGreaterThan(before);

        if (act.page != ActPage.COMPLETE_FINANCIAL_PARAGRAPH && act.page != ActPage.COMPLETE_UDO_CHECK) {
            MockHttpServletResponse twice = send(road, act, act.given);
            assertThat(road.events()).as("sent twice, from two windows").hasSize(after);
            assertThat(twice.getContentAsString()).doesNotContain("<script>alert");
        }
        for (String tab : List.of("", "/teksten", "/financien", "/afspraken", "/geschiedenis")) {
            assertThat(get(road, act.by, "/akkoorden/" + road.agreement() + tab).getContentAsString()).as(tab).doesNotContain("<script>alert");
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void a_form_that_is_sent_twice_is_done_once_and_leads_to_its_result(Act act) throws Exception {
        Road road = act.road.apply(new Road(application));
        Map<String, String> form = new java.util.HashMap<>(act.given);
        form.put("_once", "d7b7f0a2");
        MockHttpServletResponse first = send(road, act, form);
        int after = road.events().size();

        MockHttpServletResponse second = send(road, act, form);

        assertThat(second.getStatus()).isEqualTo(302);
        assertThat(second.getRedirectedUrl()).isEqualTo(first.getRedirectedUrl());
        assertThat(road.events()).hasSize(after);
    }

    @Test
    void other_answers_in_the_same_form_are_no_repetition() throws Exception {
        Road road = opened(new Road(application));
        Act check = act(ActPage.COMPLETE_FINANCIAL_PARAGRAPH, SZW, ActPagesTest::opened, Map.of(), Map.of());
        for (String amount : List.of("2027: 1", "2027: 2", "2027: 1")) {
            send(road, check, Map.of("_once", "a1", "applicable", "true", "substantiated", "true", "financialParagraph.amounts", amount));
        }

        assertThat(road.events().stream().filter("FinancialParagraphCompleted"::equals)).hasSize(2);
    }

    @Test
    void what_bzk_marked_as_not_applicable_is_seen_by_who_fills_in_after_it_and_not_undone_unseen() throws Exception {
        Road road = opened(new Road(application));
        Act szw = act(ActPage.COMPLETE_UDO_CHECK, SZW, ActPagesTest::opened, Map.of(), Map.of());
        assertThat(get(road, szw, "").getContentAsString()).doesNotContain("Is de toets van toepassing?");
        assertThat(send(road, szw, Map.of("applicable", "false", "udoCheck.reason", "Te klein")).getContentAsString())
                .contains("Alleen BZK kan een toets als niet van toepassing aanmerken.");

        Act bzk = act(ActPage.COMPLETE_UDO_CHECK, BZK, ActPagesTest::opened, Map.of(), Map.of());
        assertThat(send(road, bzk, Map.of("applicable", "false", "udoCheck.reason", "Te klein")).getStatus()).isEqualTo(302);

        assertThat(get(road, szw, "").getContentAsString()).contains("Is de toets van toepassing?", "Te klein");
    }

    @Test
    void what_was_refused_may_be_sent_again() throws Exception {
        Road road = opened(new Road(application));
        Act propose = act(ActPage.PROPOSE_TEXT, SZW, ActPagesTest::opened, Map.of(), Map.of());
        assertThat(send(road, propose, Map.of("_once", "b1", "version", "0", "text", "")).getStatus()).isEqualTo(400);
        assertThat(send(road, propose, Map.of("_once", "b1", "version", "0", "text", "")).getStatus()).isEqualTo(400);
        assertThat(send(road, propose, Map.of("_once", "b1", "version", "0", "text", "Artikel 1")).getStatus()).isEqualTo(302);
    }

    @Test
    void a_mandate_that_is_sent_twice_is_written_once() throws Exception {
        Road road = opened(new Road(application));
        String parties = "/akkoorden/" + road.agreement() + "/partijen";
        for (int times = 0; times < 2; times++) {
            MockHttpServletResponse sent = perform(road, VNG, MockMvcRequestBuilders.post(parties).with(csrf()).param("_once", "c1")
                    .param("text", "Tot tien miljoen").param("decidedBy", "Het bestuur").param("decidedOn", "2026-01-20"));
            assertThat(sent.getStatus()).isEqualTo(302);
        }

        assertThat(get(road, VNG, parties).getContentAsString().split("Tot tien miljoen", -1)).hasSize(2);
    }

    @Test
    void what_was_done_before_is_told_as_that_and_not_as_a_mistake() throws Exception {
        Road road = proposed(new Road(application));
        Act accept = act(ActPage.ACCEPT_TEXT, VNG, ActPagesTest::proposed, Map.of(), Map.of());
        send(road, accept, Map.of("version", "1"));

        String page = send(road, accept, Map.of("version", "1")).getContentAsString();

        assertThat(page).contains("Dit is al gedaan").contains("href=\"/akkoorden/" + road.agreement() + "\"").doesNotContain("Er is één fout");
    }

    @ParameterizedTest
    @MethodSource("acts")
    void bad_input_is_told_at_its_field_with_all_that_was_typed_and_nothing_happens(Act act) throws Exception {
        Road road = act.road.apply(new Road(application));
        int before = road.events().size();
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, List<String>> field : act.bad.entrySet()) {
            for (String value : field.getValue()) {
                Map<String, String> typed = new java.util.HashMap<>(act.given);
                typed.put(field.getKey(), value);
                MockHttpServletResponse answer = send(road, act, typed);
                String page = answer.getContentAsString();
                String what = field.getKey() + "=" + (value.length() > 30 ? value.length() + " tekens" : value) + ": ";
                if (answer.getStatus() != 400 && answer.getStatus() != 409) {
                    wrong.add(what + answer.getStatus());
                    continue;
                }
                List<String> links = LINK_TO_FIELD.matcher(page).results().map((MatchResult found) -> found.group(1)).toList();
                links.stream().filter(id -> !page.contains("id=\"" + id + "\"")).forEach(id -> wrong.add(what + "nowhere: " + id));
                boolean atField = links.contains("field-" + field.getKey().replaceAll("[^A-Za-z0-9]+", "-"))
                        || field.getKey().equals("revision") || field.getKey().equals("version") || field.getKey().endsWith(".term");
                if (!atField) {
                    wrong.add(what + "told at " + links);
                }
                if (act.given.containsValue(SCRIPT) && !value.equals(SCRIPT) && !page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;zo&quot;")
                        && act.given.entrySet().stream().anyMatch(each -> each.getValue().equals(SCRIPT) && !each.getKey().equals(field.getKey()))) {
                    wrong.add(what + "lost what was typed");
                }
                if (page.contains("??") || page.contains("<script>alert")) {
                    wrong.add(what + "a missing word, or a script");
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(road.events()).hasSize(before);
    }

    @Test
    @Rule("D3")
    void an_advice_that_all_bring_forward_is_found_from_the_timetable() throws Exception {
        Road road = planned(new Road(application));
        String overview = "/akkoorden/" + road.agreement();
        String advice = overview + "/geschillen/advies-2";
        assertThat(get(road, VNG, overview).getContentAsString()).contains("Advies eerder laten beginnen").doesNotContain(advice);
        for (OrganisationId party : List.of(VNG, SZW)) {
            send(road, act(ActPage.BEGIN_ADVICE, party, ActPagesTest::planned, Map.of(), Map.of()), Map.of("milestone", "Kosten & baten"));
        }
        assertThat(get(road, BZK, overview).getContentAsString()).contains("/doen/advies-beginnen?milestone=Kosten+%26+baten").doesNotContain(advice);

        send(road, act(ActPage.BEGIN_ADVICE, BZK, ActPagesTest::planned, Map.of(), Map.of()), Map.of("milestone", "Kosten & baten"));

        assertThat(get(road, BZK, overview).getContentAsString()).contains("href=\"" + advice + "\"").doesNotContain("advies-beginnen");
        assertThat(get(road, BZK, advice).getStatus()).isEqualTo(200);
    }

    @Test
    void what_is_wrong_in_several_fields_is_told_at_once() throws Exception {
        Road road = opened(new Road(application));
        Act propose = text(ActPage.PROPOSE_TEXT, SZW, ActPagesTest::opened);

        String page = send(road, propose, Map.of("text", "", "commitments[1].key", "a2", "commitments[1].text", "", "commitments[1].due", "2027-01-01"))
                .getContentAsString();

        assertThat(LINK_TO_FIELD.matcher(page).results().map(found -> found.group(1)).distinct())
                .containsExactlyInAnyOrder("field-text", "field-commitments-0-text", "field-commitments-0-obligor", "field-commitments-0-beneficiaries");
    }

    @Test
    @Rule("C4")
    void commitments_that_wait_for_each_other_are_named_by_what_they_say_and_told_at_their_field() throws Exception {
        Road road = opened(new Road(application));
        Map<String, String> fields = new HashMap<>(Map.of("version", "0", "text", "Artikel 1", "commitments.rows", "2"));
        for (int row = 0; row < 2; row++) {
            fields.putAll(Map.of("commitments[" + row + "].key", "a" + row, "commitments[" + row + "].text", row == 0 ? "Een loket openen" : "Geld betalen",
                    "commitments[" + row + "].obligor", SZW.value(), "commitments[" + row + "].beneficiaries", "vng",
                    "commitments[" + row + "].afterCommitment", "a" + (1 - row)));
        }

        String page = send(road, act(ActPage.PROPOSE_TEXT, SZW, ActPagesTest::opened, Map.of(), Map.of()), fields).getContentAsString();

        assertThat(page).contains("Deze afspraken wachten op elkaar: “Een loket openen” → “Geld betalen” → “Een loket openen”.")
                .contains("href=\"#field-commitments-0-afterCommitment\"");
    }

    @Test
    void who_has_no_part_in_it_finds_no_page_and_sends_nothing() throws Exception {
        Road road = opened(new Road(application));
        int before = road.events().size();
        for (ActPage page : ActPage.values()) {
            Act act = act(page, Registrations.IPO, ActPagesTest::opened, Map.of(), Map.of());
            assertThat(get(road, act, "").getStatus()).as(page.name()).isEqualTo(404);
            assertThat(send(road, act, Map.of("text", "Tekst", "reason", "Zomaar", "revision", "1", "version", "1")).getStatus()).as(page.name()).isEqualTo(404);
        }
        assertThat(get(road, VNG, "/akkoorden/" + road.agreement() + "/doen/onzin").getStatus()).isEqualTo(404);
        assertThat(road.events()).hasSize(before);
    }

    private MockHttpServletResponse get(Road road, Act act, String query) {
        return get(road, act.by, act.page.url(road.agreement()) + query);
    }

    private MockHttpServletResponse get(Road road, OrganisationId by, String url) {
        return perform(road, by, MockMvcRequestBuilders.get(url));
    }

    private MockHttpServletResponse send(Road road, Act act, Map<String, String> fields) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(act.page.url(road.agreement())).with(csrf());
        fields.forEach(request::param);
        return perform(road, act.by, request);
    }

    private MockHttpServletResponse perform(Road road, OrganisationId by, MockHttpServletRequestBuilder request) {
        AtomicReference<MockHttpServletResponse> answer = new AtomicReference<>();
        road.act(by, actor -> {
            try {
                answer.set(mvc.perform(request.with(signedInAs(actor.person()))).andReturn().getResponse());
            } catch (Exception failed) {
                throw new AssertionError(request.toString(), failed);
            }
        });
        return answer.get();
    }
}
