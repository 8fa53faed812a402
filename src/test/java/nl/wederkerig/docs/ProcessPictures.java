package nl.wederkerig.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The pictures of the process models in {@code docs/}, and of which models they were made. */
final class ProcessPictures {

    static final Path FOLDER = Path.of("docs", "images", "processen");
    static final Path HASHES = FOLDER.resolve("models.sha256");

    private ProcessPictures() {
    }

    static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
        }
    }

    static String name(Path model) {
        return model.getFileName().toString().replace(".bpmn", "");
    }

    static Path picture(Path model) {
        return FOLDER.resolve(name(model) + ".svg");
    }

    /** The hash of every model as it is now, in the form of {@link #HASHES}: the same on every platform. */
    static String hashes() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (Path model : models()) {
            hashes.put(model.getFileName().toString(), hash(model));
        }
        StringBuilder lines = new StringBuilder();
        hashes.forEach((model, hash) -> lines.append(hash).append("  ").append(model).append('\n'));
        return lines.toString();
    }

    private static String hash(Path model) {
        try {
            byte[] text = Files.readString(model).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
