package nl.wederkerig.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wederkerig.shared.Fault;
import org.junit.jupiter.api.Test;

class FormTest {

    @Test
    void what_was_typed_is_kept() {
        Form form = Form.of(Map.of("subject", new String[] {"Zwembadveiligheid"}, "party", List.of("VNG", "IPO")));
        assertThat(form.value("subject")).isEqualTo("Zwembadveiligheid");
        assertThat(form.has("party", "IPO")).isTrue();
        assertThat(form.value("none")).isEmpty();
    }

    @Test
    void every_fault_is_at_its_field() {
        Form form = Form.empty().with(List.of(Fault.at("subject", "required"), Fault.at("start", "day"), Fault.at("start", "past")));
        assertThat(form.isWrong("subject")).isTrue();
        assertThat(form.isWrong("party")).isFalse();
        assertThat(form.faultsOf("start")).hasSize(2);
    }

    @Test
    void a_field_is_described_by_its_hint_and_its_faults() {
        Form form = Form.empty().with(List.of(Fault.at("subject", "required")));
        assertThat(form.describedBy("subject", "Kort")).isEqualTo("field-subject-hint field-subject-fault");
        assertThat(form.describedBy("party", null)).isNull();
    }

    @Test
    void a_name_with_brackets_gives_an_id() {
        assertThat(Form.empty().id("parties[1].role")).isEqualTo("field-parties-1-role");
        assertThat(Form.empty().id("parties[1]")).isEqualTo("field-parties-1");
    }
}
