package nl.wederkerig.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path home;

    @Test
    void a_folder_that_cannot_be_made_is_named_with_what_to_do() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");

        assertThatThrownBy(() -> DataFolder.open(file.resolve("postgres")))
                .isInstanceOf(FolderNotWritableException.class)
                .hasMessageContaining("kan niet worden geschreven").hasMessageContaining("WEDERKERIG_HOME");
    }

    @Test
    void a_folder_where_the_library_removes_what_looks_abandoned_is_refused() {
        Path cleaned = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg", "wederkerig");

        assertThatThrownBy(() -> DataFolder.open(cleaned)).isInstanceOf(FolderUnsuitableException.class);
        assertThat(cleaned).doesNotExist();
    }

    @Test
    void a_database_without_its_passwords_is_not_opened_with_new_ones() throws IOException {
        Files.createDirectories(home.resolve("postgres/cluster"));

        try (DataFolder folder = DataFolder.open(home.resolve("postgres"))) {
            assertThatThrownBy(() -> Credentials.of(folder)).isInstanceOf(CredentialsMissingException.class);
            Files.write(folder.credentials(), List.of("postgres=x"));
            assertThatThrownBy(() -> Credentials.of(folder)).isInstanceOf(CredentialsMissingException.class);
        }
    }

    @Test
    void the_passwords_stay_the_same() throws IOException {
        try (DataFolder folder = DataFolder.open(home.resolve("postgres"))) {
            assertThat(Credentials.of(folder)).isEqualTo(Credentials.of(folder));
        }
    }

    @Test
    void a_closed_folder_is_free_again() throws IOException {
        DataFolder.open(home).close();

        try (DataFolder again = DataFolder.open(home)) {
            assertThat(again.root()).isEqualTo(home.toRealPath());
        }
    }
}
