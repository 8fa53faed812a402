package nl.wederkerig.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The examples for whoever deploys: as YAML, as settings that exist, and as what the image needs. */
class DeploymentTest {

    private static final Path FOLDER = Path.of("docs/deployment");
    private static final String USER = "10001";
    /** Read by the image of PostgreSQL. */
    private static final Set<String> OF_OTHERS = Set.of("POSTGRES_PASSWORD");

    @Test
    void the_example_for_compose_runs_one_node_as_an_ordinary_user_on_a_read_only_file_system() throws IOException {
        JsonNode node = yaml("compose.yaml").get(0).at("/services/wederkerig");

        assertThat(node.path("user").asText()).isEqualTo(USER + ":" + USER);
        assertThat(node.path("read_only").asBoolean()).isTrue();
        assertThat(node.path("tmpfs").toString()).contains("/tmp:");
        assertThat(node.path("cap_drop").toString()).contains("ALL");
        assertThat(seconds(node.path("stop_grace_period").asText())).isGreaterThan(60);
        assertThat(node.at("/depends_on/database/condition").asText()).isEqualTo("service_healthy");
    }

    @Test
    void the_example_for_kubernetes_runs_two_nodes_that_are_watched_and_may_finish_their_work() throws IOException {
        JsonNode deployment = kind("Deployment");
        JsonNode pod = deployment.at("/spec/template/spec");
        JsonNode container = pod.at("/containers/0");

        assertThat(deployment.at("/spec/replicas").asInt()).isEqualTo(2);
        assertThat(pod.at("/securityContext/runAsUser").asText()).isEqualTo(USER);
        assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(pod.path("terminationGracePeriodSeconds").asInt()).isGreaterThan(65);
        assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean()).isTrue();
        assertThat(container.at("/securityContext/allowPrivilegeEscalation").asBoolean(true)).isFalse();
        assertThat(container.at("/volumeMounts/0/mountPath").asText()).isEqualTo("/tmp");
        assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/actuator/health/liveness");
        assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/actuator/health/readiness");
        assertThat(kind("Service").at("/spec/selector")).isEqualTo(deployment.at("/spec/selector/matchLabels"));
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<user>" + USER + ":" + USER + "</user>");
    }

    @Test
    void every_setting_in_the_examples_exists() throws IOException {
        List<String> given = new ArrayList<>();
        yaml("compose.yaml").get(0).path("services").forEach(service -> service.path("environment").fieldNames().forEachRemaining(given::add));
        kind("ConfigMap").path("data").fieldNames().forEachRemaining(given::add);
        kind("Secret").path("stringData").fieldNames().forEachRemaining(given::add);

        assertThat(given).hasSizeGreaterThan(10).filteredOn(name -> !OF_OTHERS.contains(name)).isSubsetOf(known());
    }

    private static Set<String> known() throws IOException {
        Set<String> variables = Stream.<String>of().collect(Collectors.toSet());
        for (URL metadata : Collections.list(DeploymentTest.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))) {
            new ObjectMapper().readTree(metadata).path("properties").forEach(
                    each -> variables.add(each.path("name").asText().replace('-', '_').replace('.', '_').toUpperCase(Locale.ROOT)));
        }
        return variables;
    }

    private static JsonNode kind(String kind) throws IOException {
        return yaml("kubernetes.yaml").stream().filter(each -> each.path("kind").asText().equals(kind)).findFirst().orElseThrow();
    }

    private static List<JsonNode> yaml(String name) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        for (Object each : new Load(LoadSettings.builder().build()).loadAllFromString(Files.readString(FOLDER.resolve(name)))) {
            documents.add(new ObjectMapper().valueToTree(each));
        }
        return documents;
    }

    private static int seconds(String duration) {
        return Integer.parseInt(duration.replace("s", ""));
    }
}
