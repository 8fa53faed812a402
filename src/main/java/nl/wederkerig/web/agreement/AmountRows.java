package nl.wederkerig.web.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.web.component.Form;
import org.springframework.stereotype.Component;

/** The amounts by year in a form: rows of a year and an amount, or lines such as {@code 2027: 12.500.000}; in templates {@code @amountRows}. */
@Component
public class AmountRows {

    private static final int EMPTY_ROWS = 2;
    private static final int LEAST_ROWS = 4;
    static final String BETWEEN = "\\s*[:;=]\\s*";

    /** One year as it was typed; both empty where it can still be filled in. */
    public record Row(String year, String amount) {}

    /** What was typed, however it was typed, and room for more. */
    public List<Row> of(Form form, String name) {
        List<Row> rows = new ArrayList<>(lines(form, name).map(AmountRows::row).toList());
        int all = Math.max(LEAST_ROWS, rows.size() + EMPTY_ROWS);
        while (rows.size() < all) {
            rows.add(new Row("", ""));
        }
        return rows;
    }

    /** What was typed, a line a year. */
    static Stream<String> lines(Form form, String name) {
        List<String> years = form.values(name + ".year");
        List<String> amounts = form.values(name + ".amount");
        Stream<String> rows = Stream.iterate(0, row -> row < Math.max(years.size(), amounts.size()), row -> row + 1)
                .map(row -> line(at(years, row), at(amounts, row)));
        return Stream.concat(form.value(name).lines(), rows).map(String::strip).filter(line -> !line.isEmpty());
    }

    private static String line(String year, String amount) {
        return year.isEmpty() || amount.isEmpty() ? year + amount : year + ": " + amount;
    }

    private static String at(List<String> typed, int row) {
        return row < typed.size() ? typed.get(row).strip() : "";
    }

    private static Row row(String line) {
        String[] parts = line.split(BETWEEN, 2);
        return parts.length == 2 ? new Row(parts[0], parts[1]) : line.matches("[0-9]{4}") ? new Row(line, "") : new Row("", line);
    }
}
