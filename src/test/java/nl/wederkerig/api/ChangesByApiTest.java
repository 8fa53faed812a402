package nl.wederkerig.api;

import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.overview.Changes;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.CountedStatements;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What changed in the dossiers that somebody sees is found however much happened in others. */
@IntegrationTest
class ChangesByApiTest {

    private static final int MANY = 3_500;

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;
    @Autowired
    private Changes changes;
    @Autowired
    private EffectiveTime time;
    @Autowired
    private JdbcClient jdbc;
    private Callers callers;
    private AgreementId first;
    private AgreementId second;

    @BeforeEach
    void two_dossiers() {
        callers = new Callers(application);
        first = new Road(application).lately().opened().agreement();
        second = new Road(application).lately().opened(Registrations.valid().reference("NOG-EEN").command()).agreement();
    }

    @Test
    void much_that_happened_where_the_reader_sees_nothing_hides_nothing() throws Exception {
        happened(UUID.randomUUID(), MANY);

        assertThat(changed(VNG, today().minusMonths(6).toString()).at("/totaal").asLong()).isEqualTo(2);
        assertThat(changed(IPO, today().minusMonths(6).toString()).at("/totaal").asLong()).isZero();
    }

    @Test
    void much_that_happened_in_one_dossier_is_counted_and_hides_no_other() throws Exception {
        happened(first.value(), MANY);

        JsonNode found = changed(VNG, today().minusMonths(6).toString());
        assertThat(found.at("/totaal").asLong()).isEqualTo(2);
        assertThat(found.at("/akkoorden/0/akkoord").asText()).isEqualTo(first.toString());
        assertThat(found.at("/akkoorden/0/aantal").asLong()).isGreaterThan(MANY);
        assertThat(found.at("/akkoorden/1/akkoord").asText()).isEqualTo(second.toString());
        JsonNode between = changed(VNG, today().minusMonths(6) + "&met=SZW");
        assertThat(between.at("/totaal").asLong()).isEqualTo(2);
        assertThat(changed(VNG, today().toString()).at("/totaal").asLong()).as("today only in the first").isEqualTo(1);
    }

    @Test
    void a_visit_finds_it_too_however_much_happened_elsewhere_since() {
        Actor reader = new Actor(callers.person(VNG, Role.NEGOTIATOR), VNG, Set.of(Role.NEGOTIATOR));
        time.at(time.now().minus(Duration.ofHours(5)), () -> changes.lastVisit(time.today().plusDays(1), reader));
        happened(second.value(), 1);
        happened(UUID.randomUUID(), MANY);

        Changes.Since since = changes.lastVisit(time.today().plusDays(1), reader);

        assertThat(since.total()).isEqualTo(1);
        assertThat(since.dossiers()).extracting(Changes.Dossier::agreement).containsExactly(second);
    }

    @Test
    void a_day_that_is_still_to_come_is_refused_with_its_name() throws Exception {
        MockHttpServletResponse answer = asked(VNG, today().plusDays(1).toString());
        assertThat(answer.getStatus()).isEqualTo(400);
        JsonNode fault = new ObjectMapper().readTree(answer.getContentAsByteArray()).at("/fouten/0");
        assertThat(fault.get("veld").asText()).isEqualTo("vanaf");
        assertThat(fault.get("melding").asText()).isEqualTo("Kies vandaag of een eerdere dag.");
    }

    @Test
    void the_statements_do_not_grow_with_the_dossiers() {
        found(VNG);
        int few = CountedStatements.of(() -> found(VNG)).size();
        for (int i = 0; i < 5; i++) {
            new Road(application).lately().opened(Registrations.valid().reference("MEER-" + i).command());
        }
        assertThat(CountedStatements.of(() -> found(VNG))).hasSize(few);
    }

    @Test
    void all_that_changed_can_be_read_part_by_part() throws Exception {
        String from = today().minusMonths(6).toString();
        assertThat(changed(VNG, from + "&paginaGrootte=1").at("/akkoorden/0/akkoord").asText()).isEqualTo(second.toString());
        assertThat(changed(VNG, from + "&paginaGrootte=1&pagina=2").at("/akkoorden/0/akkoord").asText()).isEqualTo(first.toString());
        JsonNode beyond = changed(VNG, from + "&paginaGrootte=1&pagina=3");
        assertThat(beyond.at("/akkoorden")).isEmpty();
        assertThat(beyond.at("/totaal").asLong()).isEqualTo(2);
        assertThat(beyond.at("/_links/prev/href").asText()).contains("pagina=2");
    }

    /** Today, by SZW. */
    private void happened(UUID agreement, int often) {
        PersonId somebody = callers.person(SZW, Role.NEGOTIATOR);
        jdbc.sql("""
                insert into recorded_event (agreement_id, sequence, type, payload, payload_version, effective_at, recorded_at, actor_person,
                                            actor_organisation, actor_role, previous_hash, hash)
                select :agreement, 1000 + n, e.type, e.payload, e.payload_version, :now, :now, :person, 'mnre1073', 'NEGOTIATOR', e.hash, e.hash
                  from generate_series(1, :often) n,
                       (select * from recorded_event where agreement_id = :known and type = 'NegotiationOpened' limit 1) e""")
                .param("agreement", agreement).param("often", often).param("known", first.value()).param("person", somebody.value())
                .param("now", time.now().atOffset(ZoneOffset.UTC)).update();
    }

    private LocalDate today() {
        return time.today();
    }

    private void found(OrganisationId by) {
        try {
            changed(by, today().minusMonths(6).toString());
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private JsonNode changed(OrganisationId by, String from) throws Exception {
        MockHttpServletResponse answer = asked(by, from);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.getContentAsByteArray());
    }

    private MockHttpServletResponse asked(OrganisationId by, String from) throws Exception {
        return web.perform(get("/api/v1/veranderingen?vanaf=" + from).with(callers.of(by, Role.NEGOTIATOR))).andReturn().getResponse();
    }
}
