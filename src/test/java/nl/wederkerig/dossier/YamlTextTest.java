package nl.wederkerig.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[{a: "})
    void what_is_nested_without_end_is_no_readable_yaml(String level) {
        assertThatThrownBy(() -> YamlText.read(level.repeat(50_000)))
                .isInstanceOfSatisfying(FaultyDossier.class, faulty -> assertThat(faulty.mistakes()).singleElement()
                        .satisfies(mistake -> assertThat(mistake.code()).isEqualTo("yaml")));
    }

    @Test
    void many_levels_beside_each_other_are_read() {
        assertThat(YamlText.read("- [[[[a]]]]\n".repeat(100)).getStartMark()).isPresent();
    }
}
