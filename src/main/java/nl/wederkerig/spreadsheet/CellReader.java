package nl.wederkerig.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import nl.wederkerig.calendar.TermLength;

/** Reads the cells of one row by their columns, and gathers what is wrong with them. */
final class CellReader {

    private static final int MOST_DECIMALS = 2;
    private static final BigDecimal MOST_EUROS = BigDecimal.valueOf(1_000_000_000_000L);

    private final Table.Line line;
    private final ColumnMap columns;
    private final SheetWords words;
    private final List<RowFault> faults = new ArrayList<>();
    private final Set<CommitmentColumn> says = EnumSet.noneOf(CommitmentColumn.class);

    CellReader(Table.Line line, ColumnMap columns, SheetWords words) {
        this.line = line;
        this.columns = columns;
        this.words = words;
    }

    List<RowFault> faults() {
        return faults;
    }

    Set<CommitmentColumn> says() {
        return says;
    }

    String needed(CommitmentColumn column) {
        String text = text(column);
        if (text == null && columns.has(column) && !says.contains(column)) {
            fault(column, "cell-missing");
        }
        return text;
    }

    String text(CommitmentColumn column) {
        Cell cell = usable(column);
        return cell == null ? null : cell.asText();
    }

    LocalDate day(CommitmentColumn column) {
        Cell cell = usable(column);
        if (cell instanceof Cell.Day day) {
            return day.day();
        }
        boolean written = cell instanceof Cell.Text;
        return read(column, cell, text -> written ? WrittenValues.day(text) : Optional.empty(),
                written && cell.asText().contains("/") ? "day-with-slashes" : "not-a-day");
    }

    TermLength length(CommitmentColumn column) {
        return read(column, usable(column), WrittenValues::length, "not-a-length");
    }

    Integer year(CommitmentColumn column) {
        return read(column, usable(column), text -> text.matches("(?:19|20)\\d\\d") ? Optional.of(Integer.valueOf(text)) : Optional.empty(),
                "not-a-year");
    }

    <E extends Enum<E>> E constant(CommitmentColumn column, Class<E> kind) {
        return read(column, usable(column), text -> words.constant(kind, text), "not-one-of." + kind.getSimpleName());
    }

    Boolean flag(CommitmentColumn column) {
        Cell cell = usable(column);
        if (cell instanceof Cell.Flag flag) {
            return flag.value();
        }
        SheetWords.YesNo answer = read(column, cell, text -> words.constant(SheetWords.YesNo.class, text), "not-one-of.YesNo");
        return answer == null ? null : answer == SheetWords.YesNo.YES;
    }

    /** Euros by calendar year. */
    Map<Integer, BigDecimal> amounts() {
        Map<Integer, BigDecimal> amounts = new TreeMap<>();
        columns.amounts().forEach((year, column) -> {
            Cell cell = line.cell(column);
            BigDecimal euros = cell == null ? null : euros(column, cell);
            if (cell != null) {
                says.add(CommitmentColumn.AMOUNT);
            }
            if (euros != null) {
                amounts.put(year, euros);
            }
        });
        return amounts;
    }

    private BigDecimal euros(int column, Cell cell) {
        BigDecimal euros = cell instanceof Cell.Amount number ? number.value().stripTrailingZeros()
                : cell instanceof Cell.Text text ? WrittenValues.euros(text.text()).orElse(null) : null;
        if (cell instanceof Cell.Unusable unusable) {
            faultAt(column, unusable.code(), unusable.asText());
        } else if (euros == null || euros.scale() > MOST_DECIMALS || euros.signum() < 0 || euros.compareTo(MOST_EUROS) > 0) {
            faultAt(column, "not-an-amount", cell.asText());
        } else {
            return euros;
        }
        return null;
    }

    <T> T read(CommitmentColumn column, Cell cell, Function<String, Optional<T>> reading, String code) {
        if (cell == null) {
            return null;
        }
        return reading.apply(cell.asText()).orElseGet(() -> {
            fault(column, code, shown(cell.asText()));
            return null;
        });
    }

    void fault(CommitmentColumn column, String code, Object... arguments) {
        faultAt(columns.of(column), code, arguments);
    }

    /** Null where nothing stands, or nothing that can be used. */
    Cell usable(CommitmentColumn column) {
        Cell cell = columns.has(column) ? line.cell(columns.of(column)) : null;
        if (cell != null) {
            says.add(column);
        }
        if (cell instanceof Cell.Unusable unusable) {
            fault(column, unusable.code(), unusable.asText());
            return null;
        }
        return cell;
    }

    private void faultAt(int column, String code, Object... arguments) {
        faults.add(RowFault.at(line.number(), column, columns.heading(column), code, arguments));
    }

    static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 59) + "\u2026" : text;
    }
}
