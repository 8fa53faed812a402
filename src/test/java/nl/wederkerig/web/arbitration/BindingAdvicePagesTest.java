package nl.wederkerig.web.arbitration;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.dispute.Consultations;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.dispute.RaiseDispute;
import nl.wederkerig.dossier.FallenDue;
import nl.wederkerig.party.CalendarAddresses;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.proceedings.Appointments;
import nl.wederkerig.proceedings.Arbitration;
import nl.wederkerig.proceedings.BindingAdvices;
import nl.wederkerig.proceedings.Candidate;
import nl.wederkerig.proceedings.Challenges;
import nl.wederkerig.proceedings.DisputeRoom;
import nl.wederkerig.proceedings.DisputeRooms;
import nl.wederkerig.proceedings.RoundKind;
import nl.wederkerig.proceedings.Seat;
import nl.wederkerig.proceedings.TimetableRound;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.CountedStatements;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.Someone;
import nl.wederkerig.support.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The pages of binding advice: what they show to whom, and what they do. */
@IntegrationTest
class BindingAdvicePagesTest {

    private static final String KEY = "loket-te-laat";
    private static final String PATH = "/geschillen/" + KEY + "/bindend-advies";
    private static final int MOST = 20;
    private static final byte[] PDF = "%PDF-1.7\nstuk\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;

    private final Map<OrganisationId, PersonId> people = new HashMap<>();
    private Road road;
    private PersonId arbiter;

    @BeforeEach
    void before_one_arbiter() {
        road = new Road(application).inSigning().signedByParties().on("2026-03-12").signs(BZK);
        road.on("2026-06-20").act(VNG, actor -> road.bean(Disputes.class).raise(new RaiseDispute(road.agreement(), KEY,
                DisputeKind.NON_PERFORMANCE, List.of(VNG), List.of(SZW), List.of("loket"), "Het is er niet"), actor));
        bySides(actor -> road.bean(Consultations.class).askThirdParty(road.agreement(), KEY, actor));
        PeopleRegister register = application.getBean(PeopleRegister.class);
        arbiter = register.register(new RegisterPerson("Arbiter", null, Set.of(Role.ARBITER)), Actor.system());
        register.openAccount(arbiter, "arbiter", Someone.PASSWORD, Actor.system());
        road.on("2026-06-22");
    }

    @Test
    @Rule("D8")
    void a_claim_with_a_document_is_read_by_all_and_by_nobody_else() throws Exception {
        assertThat(get(VNG, PATH + "/eis-volledig-maken").getContentAsString()).contains("Wat u vraagt, en waarom").doesNotContain("??");

        MockHttpServletResponse less = post(VNG, PATH + "/eis-volledig-maken", null, Map.of("text", "Wij vragen een loket", "amount", "-5"));
        assertThat(less.getStatus()).isEqualTo(400);
        assertThat(less.getContentAsString()).contains("href=\"#field-amount\"").contains("Een bedrag kan niet kleiner dan nul zijn.");

        MockHttpServletResponse sent = post(VNG, PATH + "/eis-volledig-maken", file("eis.pdf", PDF), Map.of("text", "Wij vragen een loket", "amount", "1.250.000"));

        assertThat(sent.getRedirectedUrl()).endsWith("/bindend-advies");
        String shown = get(SZW, PATH).getContentAsString();
        assertThat(shown).contains("Wij vragen een loket").contains("eis.pdf").contains("€\u00a01.250.000").doesNotContain("1.250.000,00").doesNotContain("??");
        assertThat(get(SZW, PATH + "/op-de-eis-antwoorden").getContentAsString()).as("what is answered")
                .contains("Waar u op antwoordt", "Wij vragen een loket", "eis.pdf").doesNotContain("??");
        String document = shown.replaceAll("(?s).*(/documenten/[0-9a-f-]{36}).*", "$1");
        MockHttpServletResponse read = perform(person(SZW), document);
        assertThat(read.getContentAsByteArray()).isEqualTo(PDF);
        assertThat(read.getHeader("Content-Disposition")).startsWith("inline");
        assertThat(read.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(perform(person(IPO), document).getStatus()).isEqualTo(404);
        assertThat(get(IPO, PATH).getStatus()).isEqualTo(404);
        assertThat(get(IPO, PATH + "/stuk-indienen").getStatus()).isEqualTo(404);
    }

    @Test
    @Rule("D8")
    void a_file_of_another_kind_is_refused_at_its_field_and_nothing_is_filed() throws Exception {
        MockHttpServletResponse sent = post(VNG, PATH + "/eis-volledig-maken",
                file("eis.pdf", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)), Map.of("text", "Wij vragen een loket"));

        assertThat(sent.getStatus()).isEqualTo(400);
        assertThat(sent.getContentAsString()).contains("href=\"#field-documents\"").contains("Wij vragen een loket")
                .contains("Er is niets bewaard. Het bestand eis.pdf moet u opnieuw kiezen").doesNotContain("??");
        assertThat(road.events()).doesNotContain("SubmissionFiled");
    }

    @Test
    @Rule("D8")
    void what_is_filed_twice_by_one_form_is_filed_once_and_another_form_files_another() throws Exception {
        constituted();
        assertThat(once(get(VNG, PATH + "/stuk-indienen").getContentAsString())).isNotEqualTo(once(get(VNG, PATH + "/stuk-indienen").getContentAsString()));
        Map<String, String> filed = Map.of("kind", "REPLY", "text", "Nader stuk", "_once", once(get(VNG, PATH + "/stuk-indienen").getContentAsString()));
        for (int time = 0; time < 2; time++) {
            assertThat(post(VNG, PATH + "/stuk-indienen", null, filed).getRedirectedUrl()).endsWith("/bindend-advies");
        }
        assertThat(submissions("Nader stuk")).isEqualTo(1);

        post(VNG, PATH + "/stuk-indienen", null, Map.of("kind", "REPLY", "text", "Nader stuk", "_once", "een ander formulier"));
        assertThat(submissions("Nader stuk")).isEqualTo(2);
    }

    @Test
    @Rule("D4")
    void the_claimant_replies_to_an_answer_only() throws Exception {
        post(VNG, PATH + "/eis-volledig-maken", null, Map.of("text", "Wij vragen een loket"));
        assertThat(get(VNG, PATH + "/stuk-indienen?taal=nl").getContentAsString()).contains("Bewijsstuk").doesNotContain("Repliek");

        post(SZW, PATH + "/op-de-eis-antwoorden", null, Map.of("text", "Het komt in mei"));

        assertThat(get(VNG, PATH + "/stuk-indienen?taal=nl").getContentAsString()).contains("Bewijsstuk", "Repliek");
    }

    @Test
    @Rule("D4")
    void the_respondent_is_asked_for_its_answer_first_and_rejoins_after_a_reply_or_when_that_round_has_come() throws Exception {
        String file = PATH + "/stuk-indienen?taal=nl";
        post(VNG, PATH + "/eis-volledig-maken", null, Map.of("text", "Wij vragen een loket"));
        assertThat(get(SZW, file).getContentAsString()).contains("Bewijsstuk").doesNotContain("value=\"DEFENCE\"", "value=\"REJOINDER\"");
        post(SZW, PATH + "/op-de-eis-antwoorden", null, Map.of("text", "Het komt in mei"));
        assertThat(get(SZW, file).getContentAsString()).contains("value=\"DEFENCE\"").doesNotContain("value=\"REJOINDER\"");

        post(VNG, PATH + "/stuk-indienen", null, Map.of("kind", "REPLY", "text", "Mei is te laat"));

        assertThat(get(SZW, file).getContentAsString()).contains("value=\"REJOINDER\"");
    }

    @Test
    @Rule({"D4", "A7"})
    void the_timetable_says_whose_turn_it_is_and_by_when_and_who_was_silent_holds_nobody_back() throws Exception {
        constituted();
        road.does(() -> application.getBean(Arbitration.class).holdCaseConference(road.agreement(), KEY, List.of(
                new TimetableRound(RoundKind.DEFENCE, LocalDate.of(2026, 8, 3)), new TimetableRound(RoundKind.REPLY, LocalDate.of(2026, 8, 17)),
                new TimetableRound(RoundKind.REJOINDER, LocalDate.of(2026, 8, 31))), new Actor(arbiter, null, Set.of(Role.ARBITER))));
        String file = PATH + "/stuk-indienen?taal=nl";
        assertThat(get(VNG, file).getContentAsString()).contains("Nu aan de beurt: SZW, met Verweer, uiterlijk ma 3 aug 2026.");
        assertThat(get(VNG, PATH + "?taal=nl").getContentAsString()).contains("<strong>Verweer</strong>, SZW, ", "<strong>Repliek</strong>, VNG, ");
        assertThat(get(SZW, file).getContentAsString()).doesNotContain("value=\"REJOINDER\"");

        passed("2026-08-19");

        assertThat(get(SZW, file).getContentAsString()).contains("Nu aan de beurt: SZW, met Dupliek, uiterlijk ma 31 aug 2026.", "value=\"REJOINDER\"");
    }

    @Test
    @Rule("D4")
    void who_is_the_first_proposes_a_later_award_and_the_others_find_that_day_filled_in() throws Exception {
        constituted();
        assertThat(get(VNG, PATH + "/met-verlenging-instemmen").getContentAsString()).contains("Een latere uitspraak voorstellen", "Negen maanden na de benoeming is ")
                .doesNotContain("Instemmen met een latere uitspraak");
        assertThat(post(VNG, PATH + "/met-verlenging-instemmen", null, Map.of("until", "2027-06-01")).getStatus()).isEqualTo(302);

        assertThat(get(SZW, PATH + "/met-verlenging-instemmen").getContentAsString())
                .contains("Instemmen met een latere uitspraak", "zodra VNG en SZW met dezelfde dag instemmen", "stemden in: VNG", "dezelfde dag instemmen: SZW", "2027-06-01");
        String task = "Instemmen met een latere uitspraak in een geschil: uiterlijk di 1 jun 2027";
        assertThat(perform(person(SZW), "/taken").getContentAsString()).containsSubsequence(PATH + "/met-verlenging-instemmen\"", task, ">nieuw<");
        assertThat(perform(person(VNG), "/taken").getContentAsString()).doesNotContain(task);
        assertThat(perform(person(BZK), "/taken").getContentAsString()).doesNotContain(task);
    }

    private static String once(String page) {
        assertThat(page).contains("name=\"_once\"");
        return page.replaceAll("(?s).*name=\"_once\" value=\"([^\"]+)\".*", "$1");
    }

    private int submissions(String text) throws Exception {
        return get(SZW, PATH).getContentAsString().split(text, -1).length - 1;
    }

    @Test
    @Rule("D9")
    void the_award_asks_for_the_password_and_says_who_reads_it_and_nobody_reads_it_before() throws Exception {
        constituted();
        assertThat(getAs(arbiter, PATH + "/sluiten").getContentAsString()).as("can be opened again")
                .contains("utrecht-button--danger").doesNotContain("ongedaan");
        postAs(arbiter, PATH + "/sluiten", null, Map.of());
        String form = getAs(arbiter, PATH + "/uitspraak-doen").getContentAsString();
        assertThat(form).contains("Op hetzelfde ogenblik leesbaar voor").contains("Vereniging van Nederlandse Gemeenten").doesNotContain("??");
        Map<String, String> award = new HashMap<>(Map.of("text", "De minister opent het loket", "costs", "Ieder de helft",
                "order.0.text", "Het loket openen", "order.0.obligor", SZW.value(), "order.0.due", "2027-03-01", "password", "niet dit"));
        assertThat(postAs(arbiter, PATH + "/uitspraak-doen", null, award).getStatus()).isEqualTo(400);
        for (OrganisationId party : List.of(VNG, SZW, BZK)) {
            assertThat(get(party, PATH).getContentAsString()).doesNotContain("De minister opent het loket");
        }

        award.put("password", Someone.PASSWORD);
        assertThat(postAs(arbiter, PATH + "/uitspraak-doen", null, award).getStatus()).isEqualTo(302);

        for (OrganisationId party : List.of(VNG, SZW, BZK)) {
            assertThat(get(party, PATH).getContentAsString()).contains("De minister opent het loket");
        }
        assertThat(road.events()).contains("AwardIssued", "CommitmentOpened");
    }

    @Test
    @Rule({"D8", "D9"})
    void arbiters_read_on_when_their_award_closed_the_dispute_until_no_correction_can_be_asked_or_given() throws Exception {
        constituted();
        postAs(arbiter, PATH + "/sluiten", null, Map.of());
        MockHttpServletResponse awarded = postAs(arbiter, PATH + "/uitspraak-doen", null, Map.of("text", "De minister hoeft niets te doen",
                "costs", "Ieder de helft", "dispose.loket", "WAIVED", "password", Someone.PASSWORD));

        assertThat(road.events()).contains("AwardIssued", "DisputeClosed");
        assertThat(awarded.getRedirectedUrl()).endsWith(PATH);
        assertThat(getAs(arbiter, PATH).getContentAsString()).contains("De minister hoeft niets te doen");
        assertThat(perform(arbiter, "/").getContentAsString()).contains("VNG tegen SZW");
        road.on("2026-07-22");
        post(VNG, PATH + "/verbetering-vragen", null, Map.of("text", "Ook dit jaar niet?"));
        passed("2026-08-01");
        assertThat(getAs(arbiter, PATH).getContentAsString()).contains("Ook dit jaar niet?").contains("Uitspraak verbeteren");
        assertThat(postAs(arbiter, PATH + "/uitspraak-verbeteren", null, Map.of("text", "Ook dit jaar niet")).getRedirectedUrl()).isEqualTo("/");

        assertThat(getAs(arbiter, PATH).getStatus()).isEqualTo(404);
        assertThat(perform(arbiter, "/").getContentAsString()).doesNotContain("VNG tegen SZW");
        assertThat(get(VNG, PATH).getContentAsString()).contains("Ook dit jaar niet");
    }

    @Test
    @Rule({"D8", "D9", "D11"})
    void arbiters_of_whom_no_correction_is_asked_read_on_for_thirty_days_with_their_secretary() throws Exception {
        constituted();
        PersonId secretary = secretary();
        postAs(arbiter, PATH + "/sluiten", null, Map.of());
        postAs(arbiter, PATH + "/uitspraak-doen", null, Map.of("text", "De minister hoeft niets te doen",
                "costs", "Ieder de helft", "dispose.loket", "WAIVED", "password", Someone.PASSWORD));

        passed("2026-07-22");
        for (PersonId reader : List.of(arbiter, secretary)) {
            assertThat(getAs(reader, PATH).getStatus()).isEqualTo(200);
        }
        passed("2026-07-23");
        for (PersonId reader : List.of(arbiter, secretary)) {
            assertThat(getAs(reader, PATH).getStatus()).isEqualTo(404);
        }
        codified(secretary);
    }

    /** By the arbiter, who reads nothing else of the dossier any more (D11). */
    private void codified(PersonId secretary) throws Exception {
        String codify = "/geschillen/" + KEY + "/vastleggen";
        assertThat(perform(arbiter, "/taken").getContentAsString()).contains(codify);
        assertThat(perform(secretary, "/taken").getContentAsString()).doesNotContain(codify);
        assertThat(getAs(secretary, codify).getStatus()).isEqualTo(404);
        assertThat(getAs(arbiter, codify).getContentAsString()).contains("name=\"rule\"").doesNotContain("Het is er niet").doesNotContain("??");

        assertThat(postAs(arbiter, codify, null, Map.of("question", "Wie opent het loket?", "rule", "Wie het belooft", "outcome", "Niemand",
                "keywords", "loket")).getRedirectedUrl()).isEqualTo("/");

        assertThat(road.events()).endsWith("DisputeCodified");
        assertThat(getAs(arbiter, codify).getStatus()).isEqualTo(404);
        assertThat(perform(arbiter, "/taken").getContentAsString()).doesNotContain(codify);
    }

    @Test
    @Rule({"D4", "A7"})
    void a_planned_hearing_is_a_task_of_the_parties_until_it_is_held_or_its_day_has_passed() throws Exception {
        constituted();
        road.does(() -> application.getBean(Arbitration.class).holdCaseConference(road.agreement(), KEY, List.of(
                new TimetableRound(RoundKind.HEARING, LocalDate.of(2026, 8, 31)), new TimetableRound(RoundKind.HEARING, LocalDate.of(2026, 9, 14))),
                new Actor(arbiter, null, Set.of(Role.ARBITER))));
        assertThat(List.of(hearings(VNG), hearings(SZW))).containsOnly(2);
        assertThat(hearings(BZK)).as("who looks on").isZero();

        passed("2026-09-01");
        assertThat(road.events()).contains("HearingNotHeld");
        assertThat(List.of(hearings(VNG), hearings(SZW))).containsOnly(1);

        road.on("2026-09-14").does(() -> application.getBean(Arbitration.class)
                .hear(road.agreement(), KEY, "Gehoord", new Actor(arbiter, null, Set.of(Role.ARBITER))));
        assertThat(List.of(hearings(VNG), hearings(SZW))).containsOnly(0);
    }

    /** How many the party finds among its tasks, each leading to where the hearing is planned. */
    private int hearings(OrganisationId party) throws Exception {
        String tasks = perform(person(party), "/taken").getContentAsString();
        assertThat(tasks).doesNotContain("??");
        int found = tasks.split("Zitting van de arbiters bijwonen", -1).length - 1;
        assertThat(tasks.split("href=\"/akkoorden/" + road.agreement() + PATH + "\">Zitting", -1)).hasSize(found + 1);
        return found;
    }

    @Test
    @Rule({"D6", "D8"})
    void who_was_replaced_finds_nothing_any_more_wherever_it_stood() throws Exception {
        constituted();
        post(VNG, PATH + "/stuk-indienen", file("stuk.pdf", PDF), Map.of("kind", "REPLY", "text", "Nader stuk"));
        String document = get(SZW, PATH).getContentAsString().replaceAll("(?s).*(/documenten/[0-9a-f-]{36}).*", "$1");
        Actor replaced = new Actor(arbiter, null, Set.of(Role.ARBITER));
        road.does(() -> road.bean(DisputeRooms.class).write(road.agreement(), KEY, DisputeRoom.DELIBERATION, "Ik neig naar VNG", replaced));
        String dossier = "/akkoorden/" + road.agreement();
        String dispute = dossier + "/geschillen/" + KEY;
        String calendar = "/kalender/" + road.bean(CalendarAddresses.class).make(replaced) + ".ics";
        List<String> pages = List.of(dossier, dossier + "/geschillen", dispute, dossier + PATH, dispute + "/ruimte/deliberation", document,
                dossier + "/geschiedenis", dossier + "/teksten", dossier + "/afspraken", dossier + "/proces", dossier + "/dossier.yaml");
        List<String> lists = List.of("/", "/akkoorden", "/akkoorden?zoek=WK", "/geschillen", "/taken", "/agenda/lijst", calendar);
        for (String page : pages) {
            assertThat(perform(arbiter, page).getStatus()).as(page).isEqualTo(200);
        }
        for (String list : lists) {
            assertThat(perform(arbiter, list).getContentAsString()).as(list).contains(road.agreement().toString());
        }
        assertThat(asked()).containsExactly(arbiter.value());

        road.does(() -> road.bean(Challenges.class).stepDown(road.agreement(), KEY, replaced));

        for (String page : pages) {
            assertThat(perform(arbiter, page).getStatus()).as(page).isEqualTo(404);
        }
        for (String list : lists) {
            assertThat(perform(arbiter, list).getContentAsString()).as(list).doesNotContain(road.agreement().toString());
        }
        assertThat(asked()).isEmpty();
        assertThatThrownBy(() -> road.does(() -> road.bean(Arbitration.class).close(road.agreement(), KEY, replaced))).isInstanceOf(NotFound.class);
        successor();
        assertThat(perform(arbiter, dossier + PATH).getStatus()).isEqualTo(404);
        assertThat(perform(arbiter, "/taken").getContentAsString()).doesNotContain(road.agreement().toString());
        assertThat(asked()).doesNotContain(arbiter.value()).hasSize(1);
        assertThat(get(VNG, PATH).getContentAsString()).contains("Nader stuk");
    }

    private void successor() {
        Candidate other = Candidate.named("Een andere arbiter");
        bySides(actor -> road.bean(Appointments.class).nominate(road.agreement(), KEY, Seat.SINGLE, other, actor));
        PersonId named = road.bean(People.class).byName(null, "Een andere arbiter").orElseThrow();
        road.does(() -> road.bean(Appointments.class).accept(road.agreement(), KEY, "Onafhankelijk", new Actor(named, null, Set.of(Role.ARBITER))));
    }

    /** To whom an e-mail would go. */
    private List<UUID> asked() {
        return application.getBean(JdbcClient.class).sql("select distinct person_id from asked_person where agreement_id = :agreement")
                .param("agreement", road.agreement().value()).query(UUID.class).list();
    }

    /** What falls due before the day happens. */
    private void passed(String day) {
        road.on(day);
        FallenDue.until(application, road.agreement(), LocalDate.parse(day).atTime(12, 0).atZone(EffectiveTime.ZONE).toInstant());
    }

    @Test
    @Rule("D9")
    void a_draft_is_read_and_kept_by_the_tribunal_alone_and_goes_with_the_award() throws Exception {
        String drafts = PATH + "/concept-uitspraak";
        assertThat(getAs(arbiter, drafts).getStatus()).isEqualTo(404);
        constituted();
        PersonId secretary = secretary();
        for (OrganisationId party : List.of(VNG, SZW, BZK)) {
            assertThat(get(party, drafts).getStatus()).as(party.value()).isEqualTo(404);
            assertThat(post(party, drafts, null, Map.of("text", "Van een partij")).getStatus()).as(party.value()).isEqualTo(404);
            assertThat(get(party, PATH).getContentAsString()).doesNotContain("concept-uitspraak");
        }
        assertThat(getAs(arbiter, PATH).getContentAsString()).contains("concept-uitspraak");

        postAs(arbiter, drafts, null, Map.of("text", "Eerste gedachte", "costs", "Ieder de helft", "shown", "0", "password", "geheim"));
        assertThat(getAs(secretary, drafts).getContentAsString()).contains("Eerste gedachte").contains("Ieder de helft").doesNotContain("geheim")
                .doesNotContain("??");
        postAs(secretary, drafts, null, Map.of("text", "Tweede gedachte", "shown", "0"));

        String last = getAs(arbiter, drafts).getContentAsString();
        assertThat(last).contains("Tweede gedachte").contains("Versie 1, Arbiter").contains("Versie 2, Secretaris").doesNotContain("Eerste gedachte");
        assertThat(getAs(arbiter, drafts + "?versie=1").getContentAsString()).contains("Eerste gedachte");
        postAs(arbiter, PATH + "/sluiten", null, Map.of());
        assertThat(getAs(arbiter, PATH + "/uitspraak-doen").getContentAsString()).contains("Tweede gedachte");
        postAs(arbiter, PATH + "/uitspraak-doen", null, Map.of("text", "De minister opent het loket", "costs", "Ieder de helft",
                "order.0.text", "Het loket openen", "order.0.obligor", SZW.value(), "order.0.due", "2027-03-01", "password", Someone.PASSWORD));
        assertThat(getAs(arbiter, drafts).getStatus()).isEqualTo(404);
        assertThat(application.getBean(JdbcClient.class).sql("select count(*) from award_draft").query(Integer.class).single()).isZero();
    }

    private PersonId secretary() {
        PersonId secretary = application.getBean(PeopleRegister.class)
                .register(new RegisterPerson("Secretaris", null, Set.of(Role.SECRETARY)), Actor.system());
        Appointments appointments = road.bean(Appointments.class);
        road.does(() -> appointments.appoint(road.agreement(), KEY, Seat.parse("SECRETARY-1").orElseThrow(), Candidate.known(secretary),
                new Actor(arbiter, null, Set.of(Role.ARBITER))));
        road.does(() -> appointments.accept(road.agreement(), KEY, "Onafhankelijk en beschikbaar",
                new Actor(secretary, null, Set.of(Role.SECRETARY))));
        return secretary;
    }

    @Test
    @Rule({"D3", "D9"})
    void what_the_parties_settle_is_laid_down_by_the_arbiter_when_both_ask_for_it() throws Exception {
        constituted();
        String settle = "/geschillen/" + KEY + "/schikken";
        assertThat(get(VNG, settle).getContentAsString()).contains("De arbiters leggen dit vast in een uitspraak").doesNotContain("??");
        assertThat(getAs(arbiter, PATH + "/schikking-vastleggen").getContentAsString()).doesNotContain("name=\"costs\"");
        post(VNG, settle, null, Map.of("text", "Het loket opent in mei", "award", "true"));
        String asked = road.bean(Disputes.class).of(road.agreement(), Actor.system()).get(0).pending().get(0).content();
        post(SZW, "/geschillen/" + KEY + "/instemmen-met-schikking", null, Map.of("voorstel", asked));
        assertThat(get(SZW, PATH).getContentAsString()).contains("Partijen vroegen op").contains("Het loket opent in mei").doesNotContain("??");

        String form = getAs(arbiter, PATH + "/schikking-vastleggen").getContentAsString();
        assertThat(form).contains("Het loket opent in mei").contains("name=\"costs\"").doesNotContain("??");
        assertThat(getAs(arbiter, PATH + "/uitspraak-doen").getContentAsString()).doesNotContain("name=\"costs\"");
        assertThat(postAs(arbiter, PATH + "/schikking-vastleggen", null, Map.of("costs", "Ieder de helft", "password", Someone.PASSWORD)).getStatus())
                .isEqualTo(302);

        assertThat(get(VNG, PATH).getContentAsString()).contains("De uitspraak legt vast wat partijen op").contains("Het loket opent in mei");
        assertThat(road.events()).contains("AgreedAwardAsked", "AwardIssued").doesNotContain("DisputeSettled");
    }

    @Test
    @Rule("D3")
    void what_an_arbiter_declines_to_lay_down_is_settled_at_once_and_nothing_waits_for_it_any_more() throws Exception {
        constituted();
        post(VNG, "/geschillen/" + KEY + "/schikken", null, Map.of("text", "Het loket opent in mei", "award", "true"));
        String asked = road.bean(Disputes.class).of(road.agreement(), Actor.system()).get(0).pending().get(0).content();
        post(SZW, "/geschillen/" + KEY + "/instemmen-met-schikking", null, Map.of("voorstel", asked));
        String decline = BindingAdviceActPage.DECLINE_LAYING_DOWN.url(road.agreement(), KEY).replaceFirst("/akkoorden/[^/]+", "");
        assertThat(post(VNG, decline, null, Map.of("reason", "Niet aan ons")).getStatus()).isEqualTo(409);
        assertThat(getAs(arbiter, decline).getContentAsString()).contains("name=\"reason\"");

        assertThat(postAs(arbiter, decline, null, Map.of("reason", "Het raakt een derde")).getStatus()).isEqualTo(302);

        assertThat(road.events()).contains("AgreedAwardDeclined", "DisputeSettled", "DisputeClosed").doesNotContain("AwardIssued");
        assertThat(get(VNG, "/geschillen/" + KEY).getContentAsString()).contains("Het loket opent in mei");
        assertThat(application.getBean(JdbcClient.class).sql("select count(*) from deadline where key like '%lay-down' and not closed")
                .query(Integer.class).single()).isZero();
    }

    @Test
    void every_act_has_a_page_in_both_languages_and_none_costs_more_than_twenty_statements() throws Exception {
        constituted();
        for (BindingAdviceActPage page : BindingAdviceActPage.values()) {
            String path = page.url(road.agreement(), KEY).replaceFirst("/akkoorden/[^/]+", "");
            for (String language : List.of("?taal=nl", "?taal=en")) {
                assertThat(get(VNG, path + language).getContentAsString()).as(page.name()).doesNotContain("??").contains("<h1");
                String shown = getAs(arbiter, path + language).getContentAsString();
                assertThat(shown).as(page.name()).doesNotContain("??").contains("<h1");
                assertThat(shown.contains("name=\"_once\"")).as(page.name()).isEqualTo(shown.contains(" enctype=") && !page.binds());
            }
        }
        for (String path : List.of(PATH, PATH + "/regiezitting-houden", PATH + "/termijn-verlengen")) {
            List<String> statements = CountedStatements.withinSession(() -> {
                try {
                    getAs(arbiter, path);
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                }
            });
            assertThat(statements).as(path + "\n" + String.join("\n", statements)).hasSizeLessThanOrEqualTo(MOST);
        }
    }

    private void constituted() {
        road.act(VNG, actor -> road.bean(BindingAdvices.class).completeClaim(road.agreement(), KEY, "Wij vragen een loket", null, List.of(), actor));
        road.act(SZW, actor -> road.bean(BindingAdvices.class).respond(road.agreement(), KEY, "Dat vraagt een wet", List.of(), actor));
        bySides(actor -> road.bean(Appointments.class).nominate(road.agreement(), KEY, Seat.SINGLE, Candidate.known(arbiter), actor));
        road.does(() -> road.bean(Appointments.class).accept(road.agreement(), KEY, "Onafhankelijk en beschikbaar",
                new Actor(arbiter, null, Set.of(Role.ARBITER))));
    }

    private void bySides(Consumer<Actor> work) {
        road.act(VNG, work).act(SZW, work);
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("documents", name, "application/octet-stream", content);
    }

    private MockHttpServletResponse get(OrganisationId who, String path) throws Exception {
        return getAs(person(who), path);
    }

    private MockHttpServletResponse getAs(PersonId who, String path) throws Exception {
        return perform(who, "/akkoorden/" + road.agreement() + path);
    }

    private MockHttpServletResponse perform(PersonId who, String address) throws Exception {
        return Visits.answer(web, road, MockMvcRequestBuilders.get(address).with(signedInAs(who)));
    }

    private MockHttpServletResponse post(OrganisationId who, String path, MockMultipartFile file, Map<String, String> typed) throws Exception {
        return postAs(person(who), path, file, typed);
    }

    private MockHttpServletResponse postAs(PersonId who, String path, MockMultipartFile file, Map<String, String> typed) throws Exception {
        MockMultipartHttpServletRequestBuilder request = MockMvcRequestBuilders.multipart("/akkoorden/" + road.agreement() + path);
        if (file != null) {
            request.file(file);
        }
        request.with(signedInAs(who)).with(csrf());
        typed.forEach(request::param);
        return Visits.answer(web, road, request);
    }

    private PersonId person(OrganisationId organisation) {
        return people.computeIfAbsent(organisation, id -> application.getBean(PeopleRegister.class).register(
                new RegisterPerson("Onderhandelaar van " + id.value(), id, Set.of(Role.NEGOTIATOR)), Actor.system()));
    }
}
