package nl.wederkerig.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The process models and decision tables of the product, as they stand in the folder {@code bpmn}. */
final class Models {

    private static final Path FOLDER = Path.of("bpmn");

    private Models() {}

    /** One process model. @param name the file's name without its extension */
    record Model(String name, BpmnModelInstance content) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Model> processes() {
        return files(".bpmn").stream().map(file -> new Model(nameOf(file), Bpmn.readModelFromFile(file.toFile())));
    }

    static List<Path> files(String extension) {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(extension)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream decision(String name) throws IOException {
        return Files.newInputStream(FOLDER.resolve("decisions").resolve(name + ".dmn"));
    }

    static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }
}
