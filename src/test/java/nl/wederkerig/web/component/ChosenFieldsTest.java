package nl.wederkerig.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wederkerig.shared.Fault;
import org.junit.jupiter.api.Test;

class ChosenFieldsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern CHOICE = Pattern.compile("form :: (?:choose|radios|checkboxes)\\(\\$\\{[^}]*}, (?:\\$\\{[^}']*)?'([^']*)'");
    @Test
    void the_fields_in_which_one_chooses_are_choices_in_the_templates() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> templates = Files.walk(TEMPLATES)) {
            templates.filter(each -> each.toString().endsWith(".html")).forEach(each -> CHOICE.matcher(read(each)).results()
                    .map(choice -> choice.group(1))
                    .forEach(name -> found.add(name.substring(name.lastIndexOf('.') + 1))));
        }
        assertThat(found).containsAll(ChosenFields.NAMES).contains("theme");
    }

    @Test
    void who_leaves_a_choice_open_is_asked_to_choose_and_who_leaves_a_text_empty_to_fill_it_in() {
        Form form = Form.empty().with(List.of(Fault.at("theme", "agreement.required"), Fault.at("parties[1].role", "agreement.required"),
                Fault.at("title", "agreement.required"), Fault.at("beneficiaries", "dispute.required"), Fault.at("ground", "proceedings.required"),
                Fault.at("commitments[0].text", "agreement.required"), Fault.at("theme", "agreement.unknown-theme")));

        assertThat(form.faults()).extracting(Fault::code).containsExactly("form.choice", "form.choice", "agreement.required", "form.choice",
                "proceedings.required", "agreement.required", "agreement.unknown-theme");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
