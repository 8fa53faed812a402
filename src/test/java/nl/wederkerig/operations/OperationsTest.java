package nl.wederkerig.operations;

import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What whoever keeps the application running sees of it: health, figures, failed jobs, and lines of the log that belong together. */
@IntegrationTest
class OperationsTest {

    private static final OrganisationId SECRETARIAT = new OrganisationId("gs");

    @Autowired
    private ApplicationContext application;
    @Autowired
    private MockMvc web;
    @Autowired
    private JdbcClient jdbc;
    private PersonId operator;
    private Actor actor;

    @BeforeEach
    void an_operator() {
        operator = person("operator", SECRETARIAT, Role.OPERATOR);
        actor = new Actor(operator, SECRETARIAT, Set.of(Role.OPERATOR));
    }

    @Test
    void whether_it_lives_and_is_ready_is_told_to_everybody_and_nothing_more() throws Exception {
        for (String probe : new String[] {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"}) {
            web.perform(get(probe)).andExpect(status().isOk()).andExpect(content().string(probe.endsWith("health")
                    ? "{\"status\":\"UP\",\"groups\":[\"liveness\",\"readiness\"]}" : "{\"status\":\"UP\"}"));
        }
        web.perform(get("/actuator/health/db")).andExpect(status().isNotFound());
        web.perform(get("/actuator/env").with(httpBasic("operator", Someone.PASSWORD))).andExpect(status().isNotFound());
    }

    @Test
    void figures_are_for_operators_and_name_no_content() throws Exception {
        person("onderhandelaar", VNG, Role.NEGOTIATOR);
        Road road = new Road(application).inSigning();

        web.perform(get("/actuator/prometheus")).andExpect(status().isUnauthorized());
        web.perform(get("/actuator/prometheus").with(httpBasic("operator", "niet goed"))).andExpect(status().isUnauthorized());
        web.perform(get("/actuator/prometheus").with(httpBasic("onderhandelaar", Someone.PASSWORD))).andExpect(status().isForbidden());
        String figures = web.perform(get("/actuator/prometheus").with(httpBasic("operator", Someone.PASSWORD)))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString();

        assertThat(figures).contains("wederkerig_timers_late{", "wederkerig_jobs_failed{", "wederkerig_reminders_late{", "wederkerig_mails_waiting{",
                        "wederkerig_mails_parked{", "wederkerig_webhooks_waiting{", "wederkerig_webhooks_parked{", "wederkerig_webhooks_failing{",
                        "wederkerig_commands_total{", "type=\"SigningOpened\"", "hikaricp_connections_active{", "jvm_memory_used_bytes{")
                .doesNotContain(road.agreement().toString()).doesNotContain("WK-").doesNotContain("VNG");
    }

    @Test
    void what_is_rolled_back_is_not_counted() {
        double before = commands();
        Road road = new Road(application);
        assertThatThrownBy(() -> new org.springframework.transaction.support.TransactionTemplate(
                application.getBean(org.springframework.transaction.PlatformTransactionManager.class)).executeWithoutResult(status -> {
                    person("teruggedraaid", VNG, Role.NEGOTIATOR);
                    throw new IllegalStateException("on purpose");
                })).hasMessage("on purpose");
        assertThat(commands()).isEqualTo(before);

        road.opened();
        assertThat(commands()).isGreaterThan(before);
    }

    @Test
    void a_request_gets_an_id_that_the_caller_may_choose_where_it_is_well_formed() throws Exception {
        web.perform(get("/aanmelden").header("X-Correlation-Id", "aanroep-0001")).andExpect(header().string("X-Correlation-Id", "aanroep-0001"));
        for (String bad : new String[] {"kort", "met spaties en namen", "x".repeat(65), "regel\neinde-12345", "<script>1234"}) {
            String id = web.perform(get("/aanmelden").header("X-Correlation-Id", bad)).andReturn().getResponse().getHeader("X-Correlation-Id");
            assertThat(id).as(bad).matches("[0-9a-f-]{36}");
        }
        assertThat(MDC.get("correlationId")).isNull();
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void a_failed_job_is_tried_again_by_the_operator_by_selection_or_by_the_time_at_which_it_failed(CapturedOutput log) throws Exception {
        Road road = new Road(application).inSigning();
        String job = fail(road);
        FailedJobs jobs = application.getBean(FailedJobs.class);
        Instant now = application.getBean(EffectiveTime.class).now();
        FailedJobs.Window around = new FailedJobs.Window(now.minus(Duration.ofHours(1)), now.plus(Duration.ofHours(1)));

        String page = web.perform(get("/techniek").with(signedInAs(operator))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(page).contains("IllegalStateException", "value=\"" + job + "\"", "WK-").doesNotContain("geheim").doesNotContain("??");
        assertThat(jobs.within(around, actor)).singleElement().satisfies(failed -> {
            assertThat(failed.failure()).isEqualTo("java.lang.IllegalStateException");
            assertThat(failed.failedAt()).isBetween(around.from(), around.until());
        });
        assertThat(jobs.retryAll(new FailedJobs.Window(null, around.from()), actor)).as("failed later").isZero();
        assertThat(jobs.retryAll(new FailedJobs.Window(around.until(), null), actor)).as("failed earlier").isZero();

        web.perform(post("/techniek/taken/opnieuw").param("taak", job).with(csrf()).with(signedInAs(operator))).andExpect(redirectedUrl("/techniek"));
        assertThat(retries(job)).isEqualTo(1);
        assertThat(jobs.count(around, actor)).isZero();

        fail(road);
        assertThat(jobs.retryAll(around, actor)).isEqualTo(1);
        assertThat(retries(job)).isEqualTo(1);
        assertThat(log).doesNotContain("Mens operator");
    }

    @Test
    void failed_jobs_are_there_for_the_operator_alone() throws Exception {
        PersonId negotiator = person("onderhandelaar", VNG, Role.NEGOTIATOR);
        web.perform(get("/techniek").with(signedInAs(negotiator))).andExpect(status().isForbidden());
        FailedJobs jobs = application.getBean(FailedJobs.class);
        Actor other = new Actor(negotiator, VNG, Set.of(Role.NEGOTIATOR));
        assertThatThrownBy(() -> jobs.within(new FailedJobs.Window(null, null), other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> jobs.retryAll(new FailedJobs.Window(null, null), other)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_window_that_is_none_is_refused_with_its_fault() throws Exception {
        String page = web.perform(get("/techniek").param("van", "gisteren").with(signedInAs(operator))).andExpect(status().isBadRequest())
                .andReturn().getResponse().getContentAsString();
        assertThat(page).contains("Vul een datum en tijd in");
        web.perform(post("/techniek/tijdvak/opnieuw").param("van", "2026-12-04T10:00").param("tot", "2026-12-04T09:00").with(csrf()).with(signedInAs(operator)))
                .andExpect(status().isBadRequest());
    }

    /** As the executor leaves it after the last attempt. */
    private String fail(Road road) {
        return EngineFaults.failFirstTimer(application, road.agreement());
    }

    private int retries(String job) {
        return jdbc.sql("select retries_ from act_ru_job where id_ = :job").param("job", job).query(Integer.class).single();
    }

    private double commands() {
        var counter = application.getBean(io.micrometer.core.instrument.MeterRegistry.class).find("wederkerig.commands").counter();
        return counter == null ? 0 : counter.count();
    }

    private PersonId person(String account, OrganisationId organisation, Role role) {
        PeopleRegister people = application.getBean(PeopleRegister.class);
        PersonId person = people.register(new RegisterPerson("Mens " + account, organisation, Set.of(role)), Actor.system());
        people.openAccount(person, account, Someone.PASSWORD, Actor.system());
        return person;
    }
}
