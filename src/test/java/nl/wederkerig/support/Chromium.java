package nl.wederkerig.support;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser that is already on this machine; none is ever downloaded. */
final class Chromium {

    /** The shell without windows first: it does the same in two thirds of the time. */
    private static final List<String> NAMES = List.of("chromium-headless-shell", "chrome-headless-shell", "chromium", "chromium-browser", "google-chrome",
            "google-chrome-stable", "chrome.exe");
    private static final List<Path> PLACES = List.of(
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"));

    private Chromium() {
    }

    /** The one named by {@code WEDERKERIG_CHROMIUM}, else the first on the path or in a usual place. */
    static Optional<Path> find() {
        String named = System.getenv("WEDERKERIG_CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        List<String> folders = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank()).toList();
        Stream<Path> onPath = NAMES.stream().flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)));
        return Stream.concat(onPath, PLACES.stream()).filter(Files::isExecutable).findFirst();
    }
}
