package nl.wederkerig.web.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wederkerig.web.agreement.AmountRows.Row;
import nl.wederkerig.web.component.Form;
import org.junit.jupiter.api.Test;

class AmountRowsTest {

    private static final Row EMPTY = new Row("", "");

    private final AmountRows rows = new AmountRows();

    @Test
    void what_was_typed_in_rows_stands_there_again_with_room_for_more() {
        Form form = Form.of(Map.of("a.year", List.of("2027", "", "", "2029", ""), "a.amount", List.of("12.500.000", "", "veel", "", "")));

        assertThat(AmountRows.lines(form, "a")).containsExactly("2027: 12.500.000", "veel", "2029");
        assertThat(rows.of(form, "a"))
                .containsExactly(new Row("2027", "12.500.000"), new Row("", "veel"), new Row("2029", ""), EMPTY, EMPTY);
    }

    @Test
    void lines_are_rows_too() {
        Form form = Form.of(Map.of("a", "2027: 12.500.000\r\n2028 = 10"));

        assertThat(AmountRows.lines(form, "a")).containsExactly("2027: 12.500.000", "2028 = 10");
        assertThat(rows.of(form, "a")).containsExactly(new Row("2027", "12.500.000"), new Row("2028", "10"), EMPTY, EMPTY);
    }

    @Test
    void nothing_typed_leaves_room() {
        assertThat(rows.of(Form.empty(), "a")).hasSize(4).containsOnly(EMPTY);
    }
}
