package nl.wederkerig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.wederkerig.support.ApplicationProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The commands as people give them: each a process of its own ({@code -Pprocesses}). */
class CommandLineRun {

    private static final Path DOSSIER = Path.of("src/main/resources/demonstration/geschiedenis-01-buig.yaml");

    /** The people of the demonstration are there, its dossiers are not. */
    private static final Map<String, String> DEMONSTRATION = Map.of("SPRING_PROFILES_ACTIVE", "demo");

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path home;

    @Test
    void a_dossier_is_imported_exported_and_verified() throws Exception {
        Path faulty = Files.writeString(home.resolve("faulty.yaml"), "format: wederkerig-dossier/1\nagreement: 3\n");

        assertThat(command(DEMONSTRATION, "import", DOSSIER.toString(), faulty.toString()))
                .contains(DOSSIER + ": ingevoerd als BUIG-2017", faulty + ":2:12: ").doesNotContain("\tat ");
        assertThat(command(DEMONSTRATION, "export", "BUIG-2017")).startsWith("format: wederkerig-dossier/1").contains("reference: BUIG-2017")
                .doesNotContain("&id");
        assertThat(command(DEMONSTRATION, "verify-record")).startsWith("Het register klopt");
    }

    @Test
    void a_replay_prints_what_happened_and_leaves_nothing_behind() throws Exception {
        assertThat(command(Map.of(), "replay", DOSSIER.toString()))
                .contains("2018-05-11 00:00  Onderhandelingstermijn verstreken (6 maanden vanaf vr 10 nov 2017)")
                .endsWith(DOSSIER + ": alle verwachtingen kloppen (3 momenten)");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void the_first_registrar_is_added_with_the_password_that_is_typed() throws Exception {
        try (ApplicationProcess process =
                ApplicationProcess.launch(home, Map.of(), "add-registrar", "eerste-beheerder", "Functioneel beheerder")) {
            assertThat(process.type("een lang wachtwoord").untilEnded())
                    .isEqualTo("Functioneel beheerder is functioneel beheerder en kan zich aanmelden als eerste-beheerder.");
        }
    }

    private String command(Map<String, String> profile, String... arguments) throws Exception {
        try (ApplicationProcess process = ApplicationProcess.launch(home, profile, arguments)) {
            return process.untilEnded();
        }
    }
}
