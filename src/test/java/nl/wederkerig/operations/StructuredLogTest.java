package nl.wederkerig.operations;

import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.MockMvc;

/** The log as JSON in Elastic's schema, as the image writes it: lines of a request belong together, and nobody is named. */
@IntegrationTest
class StructuredLogTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAME = "Zeldzame Naam";
    private static final String ACCOUNT = "zeldzaam-account";
    private static final String ADDRESS = "zeldzaam@adres.example";
    private static final String PASSWORD = "een verkeerd en zeldzaam wachtwoord";

    @Autowired
    private ApplicationContext application;
    @Autowired
    private MockMvc web;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final LoggerContext logging = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Logger root = logging.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
    private Level before;
    private PersonId operator;

    @BeforeEach
    void the_log_is_written_as_in_the_image() {
        operator = new Staff(application).has(ACCOUNT, NAME, "GS", Role.OPERATOR, Role.REGISTRAR);
        logging.putObject(Environment.class.getName(), application.getEnvironment());
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(logging);
        encoder.setFormat("ecs");
        encoder.start();
        appender.setContext(logging);
        appender.setEncoder(encoder);
        appender.setOutputStream(written);
        appender.start();
        before = root.getLevel();
        root.setLevel(Level.INFO);
        root.addAppender(appender);
    }

    @AfterEach
    void and_as_it_was_again() {
        root.detachAppender(appender);
        root.setLevel(before);
        appender.stop();
    }

    @Test
    void every_line_is_json_and_those_of_a_request_carry_its_id() throws Exception {
        String job = EngineFaults.failFirstTimer(application, new Road(application).inSigning().agreement());
        web.perform(post("/techniek/taken/opnieuw").param("taak", job).header(Correlation.HEADER, "aanroep-0001").with(csrf()).with(signedInAs(operator)));
        LoggerFactory.getLogger("nl.wederkerig.proef").info("Buiten een verzoek");

        List<JsonNode> lines = lines();
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(line.path("@timestamp").asText()).matches("20\\d\\d-.*Z");
            assertThat(line.at("/log/level").asText()).isNotEmpty();
            assertThat(line.at("/service/name").asText()).isEqualTo("wederkerig");
            assertThat(line.at("/ecs/version").asText()).isNotEmpty();
        });
        assertThat(lines).filteredOn(line -> line.path(Correlation.KEY).asText().equals("aanroep-0001")).as("of the request").isNotEmpty();
        assertThat(lines).filteredOn(line -> line.path("message").asText().equals("Buiten een verzoek")).singleElement()
                .satisfies(line -> assertThat(line.has(Correlation.KEY)).isFalse());
    }

    @Test
    void nobody_is_named_whatever_people_do_and_whatever_goes_wrong() throws Exception {
        PersonId negotiator = new Staff(application).has("vng-" + ACCOUNT, NAME + " van VNG", "VNG", Role.NEGOTIATOR);
        Road road = new Road(application).inSigning().signs(VNG);
        EngineFaults.failFirstTimer(application, road.agreement());
        web.perform(post("/aanmelden").param("account", ACCOUNT).param("password", PASSWORD).with(csrf()));
        web.perform(post("/aanmelden").param("account", ACCOUNT + "\n2026 ERROR " + NAME).param("password", PASSWORD).with(csrf()));
        web.perform(post("/beheer/mensen/nieuw").param("name", NAME).param("organisation", "VNG").param("roles", "NEGOTIATOR").param("account", ACCOUNT)
                .param("password", PASSWORD).with(csrf()).with(signedInAs(operator)));
        web.perform(post("/voorkeuren").param("mailAddress", ADDRESS).param("digest", "true").param("language", "NL").with(csrf()).with(signedInAs(negotiator)));
        web.perform(post("/voorkeuren").param("mailAddress", ADDRESS + " ongeldig").with(csrf()).with(signedInAs(negotiator)));
        for (String page : List.of("/", "/akkoorden/" + road.agreement(), "/akkoorden/geen-id", "/zoeken?zoek=" + ACCOUNT, "/beheer/mensen?zoek=" + ACCOUNT,
                "/actuator/prometheus", "/bestaat-niet/" + ACCOUNT)) {
            web.perform(get(page).with(signedInAs(negotiator)));
            web.perform(get(page).with(signedInAs(operator)));
        }
        LoggerFactory.getLogger("nl.wederkerig.proef").warn("De laatste regel");

        assertThat(lines()).extracting(line -> line.path("message").asText()).contains("De laatste regel");
        assertThat(written.toString(StandardCharsets.UTF_8)).doesNotContain(NAME).doesNotContain(ACCOUNT).doesNotContain(ADDRESS).doesNotContain(PASSWORD);
    }

    private List<JsonNode> lines() throws Exception {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : written.toString(StandardCharsets.UTF_8).split("\n")) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}
