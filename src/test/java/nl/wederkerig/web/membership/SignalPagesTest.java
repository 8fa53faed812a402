package nl.wederkerig.web.membership;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.CooperationModel;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** From a signal of a member to an agreement in preparation, by its pages. */
@IntegrationTest
class SignalPagesTest {

    private static final OrganisationId UTRECHT = new OrganisationId("gm0344");
    private static final OrganisationId AMSTERDAM = new OrganisationId("gm0363");
    private static final Map<String, String> SIGNAL = Map.of("association", "vng", "title", "Vervoer in kleine kernen", "theme", "sociaal-domein",
            "problem", "Er rijdt geen bus meer.", "solution", "Vervoer op afroep.", "conditions", "Ruimte in de Wet personenvervoer 2000.");

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;
    @Autowired
    private EffectiveTime time;

    private final Map<List<?>, PersonId> people = new HashMap<>();
    private Instant moment = noon("2026-02-02");

    @Test
    @Rule("T57")
    void a_member_sends_a_signal_that_only_its_association_reads() {
        assertThat(get(UTRECHT, "/leden/signalen")).contains("Signaal geven", "Er zijn geen signalen").doesNotContain("??");
        assertThat(get(UTRECHT, "/leden/signalen/nieuw")).contains("Nodig van het Rijk").doesNotContain("??");

        String signal = sent(UTRECHT);

        assertThat(get(UTRECHT, signal)).contains("Er rijdt geen bus meer.", "16 mrt 2026", "signaal ontvangen", "Wacht op antwoord")
                .doesNotContain("??", "Bundelen");
        assertThat(get(VNG, signal)).contains("Vervoer op afroep.", "Naam van een nieuwe bundel").doesNotContain("??");
        assertThat(get(VNG, "/leden/signalen")).contains("Nog te bundelen", "gemeente Utrecht").doesNotContain("Signaal geven");
        for (OrganisationId other : List.of(AMSTERDAM, SZW, BZK, IPO)) {
            assertThat(status(other, signal)).isEqualTo(404);
            assertThat(post(other, signal, Map.of("title", "Van mij")).getStatus()).isEqualTo(404);
        }
        assertThat(status(VNG, "/leden/signalen/nieuw")).isEqualTo(404);
        assertThat(get(AMSTERDAM, "/leden/signalen")).doesNotContain("Vervoer in kleine kernen");
        assertThat(perform(MockMvcRequestBuilders.get(signal).with(signedInAs(person(new OrganisationId("gs"), Role.REGISTRAR)))).getStatus())
                .isEqualTo(404);
    }

    @Test
    @Rule("T57")
    void what_is_wrong_is_told_at_its_field() {
        Map<String, String> wrong = new HashMap<>(SIGNAL);
        wrong.put("theme", "");
        wrong.put("conditions", " ");
        wrong.put("problem", "x".repeat(3_001));

        MockHttpServletResponse refused = post(UTRECHT, "/leden/signalen/nieuw", wrong);

        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(text(refused)).contains("#field-theme", "#field-conditions", "#field-problem", "Vervoer op afroep.");
        wrong.putAll(SIGNAL);
        wrong.put("association", "ipo");
        assertThat(post(UTRECHT, "/leden/signalen/nieuw", wrong).getStatus()).as("Utrecht is no member of IPO").isEqualTo(409);
    }

    @Test
    @Rule("T58")
    void signals_are_answered_as_one_with_reasons_and_silence_is_no_answer() {
        String bundle = bundled(sent(UTRECHT), Map.of("title", "Vervoer op het platteland"));
        String id = bundle.substring(bundle.lastIndexOf('/') + 1);
        String second = sent(AMSTERDAM);
        assertThat(get(VNG, second)).contains("Vervoer op het platteland");
        assertThat(bundled(second, Map.of("bundle", id))).isEqualTo(bundle);
        assertThat(status(UTRECHT, bundle)).as("the bundle is the association's").isEqualTo(404);
        assertThat(post(UTRECHT, second, Map.of("bundle", id)).getStatus()).isEqualTo(404);

        moment = noon("2026-03-17");
        assertThat(get(VNG, "/leden/signalen")).contains("Antwoord is te laat");
        assertThat(get(VNG, "/taken")).as("one row a bundle").contains("Signaal beantwoorden", bundle).doesNotContain(second);
        assertThat(get(VNG, "/agenda/lijst")).contains("Gevraagd van uw organisatie", "Signaal beantwoorden", bundle).doesNotContain(second);
        assertThat(get(UTRECHT, "/taken")).doesNotContain("Signaal beantwoorden");
        assertThat(get(UTRECHT, "/leden/signalen")).contains("Antwoord is te laat").doesNotContain("Wordt");
        assertThat(text(post(VNG, bundle, Map.of("takenUp", "true", "ministry", "vng", "reasons", " ")))).contains("#field-ministry", "#field-reasons");
        assertThat(post(VNG, bundle, Map.of("takenUp", "false", "reasons", "Provincies gaan hierover.")).getRedirectedUrl()).isEqualTo(bundle);

        for (OrganisationId member : List.of(UTRECHT, AMSTERDAM)) {
            assertThat(get(member, "/leden/signalen")).contains("Wordt niet opgepakt");
        }
        assertThat(get(VNG, bundle)).contains("Provincies gaan hierover.").doesNotContain("Akkoord voorbereiden", "??");
        assertThat(post(VNG, bundle, Map.of("takenUp", "true", "ministry", SZW.value(), "reasons", "Toch wel.")).getStatus()).isEqualTo(409);
        assertThat(post(VNG, bundle + "/akkoord", Map.of()).getStatus()).isEqualTo(409);
    }

    @Test
    @Rule("T59")
    void what_is_taken_up_becomes_an_agreement_with_one_click_and_once() {
        String signal = sent(UTRECHT);
        String bundle = bundled(signal, Map.of("title", "Vervoer op het platteland"));
        assertThat(post(VNG, bundle + "/akkoord", Map.of()).getStatus()).isEqualTo(409);
        post(VNG, bundle, Map.of("takenUp", "true", "ministry", SZW.value(), "reasons", "Wij gaan dit met SZW regelen."));
        assertThat(get(VNG, bundle)).contains("Akkoord voorbereiden").doesNotContain("??");
        assertThat(get(UTRECHT, signal)).contains("Wij gaan dit met SZW regelen.", "Wordt opgepakt");

        String agreement = post(VNG, bundle + "/akkoord", Map.of()).getRedirectedUrl();

        AgreementView view = application.getBean(Agreements.class).view(AgreementId.of(agreement.substring("/akkoorden/".length())), Actor.system());
        assertThat(view.header().cooperationModel()).isEqualTo(CooperationModel.REVERSED_CO_GOVERNMENT);
        assertThat(view.header().status()).isEqualTo(AgreementStatus.PREPARATION);
        assertThat(view.header().title()).isEqualTo("Vervoer op het platteland");
        assertThat(view.header().summary()).contains("gemeente Utrecht", "Er rijdt geen bus meer.", "Ruimte in de Wet personenvervoer 2000.");
        assertThat(view.parties()).extracting(party -> party.organisation()).containsExactlyInAnyOrder(VNG, SZW, BZK);
        assertThat(post(VNG, bundle + "/akkoord", Map.of()).getStatus()).isEqualTo(409);
        assertThat(get(VNG, bundle)).contains(agreement).doesNotContain("Akkoord voorbereiden");
        assertThat(get(UTRECHT, signal)).contains("Akkoord in voorbereiding").doesNotContain(agreement);
    }

    @Test
    @Rule("T58")
    void a_signal_of_before_there_were_deadlines_gets_its_own_when_the_application_starts() throws Exception {
        String signal = sent(UTRECHT).replaceAll(".*/", "");
        String answered = sent(AMSTERDAM).replaceAll(".*/", "");
        JdbcTemplate jdbc = application.getBean(JdbcTemplate.class);
        String kept = "select key, kind, label, start_day, last_day, holders::text, records_lapse, reminder_offsets::text, closed from deadline where agreement_id = ?::uuid";
        List<Map<String, Object>> before = jdbc.queryForList(kept, signal);
        jdbc.update("delete from deadline where agreement_id in (?::uuid, ?::uuid)", signal, answered);
        jdbc.update("insert into signal_bundle (id, association, title, theme, state, reasons, answered_on) values (?::uuid, 'vng', 'Beantwoord', 'sociaal-domein', 'DECLINED', 'Nee', '2026-02-03')", answered);
        jdbc.update("update signal set bundle_id = ?::uuid where id = ?::uuid", answered, answered);

        application.getBean("missingDeadlines", ApplicationRunner.class).run(null);

        assertThat(before).hasSize(1);
        assertThat(jdbc.queryForList(kept, signal)).isEqualTo(before);
        assertThat(jdbc.queryForList(kept, answered)).as("answered").isEmpty();
    }

    @Test
    void it_reads_in_english_too() {
        String signal = sent(UTRECHT);
        String bundle = bundled(signal, Map.of("title", "Vervoer"));

        assertThat(get(UTRECHT, "/leden/signalen?taal=en")).contains("Send a signal").doesNotContain("??");
        assertThat(get(VNG, signal + "?taal=en")).doesNotContain("??");
        assertThat(get(VNG, bundle + "?taal=en")).contains("Answer the signals").doesNotContain("??");
    }

    private String sent(OrganisationId member) {
        String path = post(member, "/leden/signalen/nieuw", SIGNAL).getRedirectedUrl();
        assertThat(path).startsWith("/leden/signalen/");
        return path;
    }

    private String bundled(String signal, Map<String, String> fields) {
        String path = post(VNG, signal, fields).getRedirectedUrl();
        assertThat(path).startsWith("/leden/bundels/");
        return path;
    }

    private String get(OrganisationId organisation, String path) {
        MockHttpServletResponse response = perform(MockMvcRequestBuilders.get(path).with(signedInAs(person(organisation, Role.NEGOTIATOR))));
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return text(response);
    }

    private int status(OrganisationId organisation, String path) {
        return perform(MockMvcRequestBuilders.get(path).with(signedInAs(person(organisation, Role.NEGOTIATOR)))).getStatus();
    }

    private MockHttpServletResponse post(OrganisationId organisation, String path, Map<String, String> fields) {
        var request = MockMvcRequestBuilders.post(path).with(signedInAs(person(organisation, Role.NEGOTIATOR))).with(csrf());
        fields.forEach(request::param);
        return perform(request);
    }

    private static String text(MockHttpServletResponse response) {
        return assertDoesNotThrow(() -> response.getContentAsString());
    }

    private MockHttpServletResponse perform(RequestBuilder request) {
        MockHttpServletResponse response = time.at(moment, () -> assertDoesNotThrow(() -> web.perform(request).andReturn().getResponse()));
        response.setCharacterEncoding("UTF-8");
        return response;
    }

    private PersonId person(OrganisationId organisation, Role role) {
        return people.computeIfAbsent(List.of(organisation, role), key -> application.getBean(PeopleRegister.class).register(
                new RegisterPerson(role + " van " + organisation.value(), organisation, Set.of(role)), Actor.system()));
    }

    private static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(EffectiveTime.ZONE).toInstant();
    }
}
