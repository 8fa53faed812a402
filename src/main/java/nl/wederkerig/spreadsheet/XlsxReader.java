package nl.wederkerig.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads an Office Open XML workbook row by row: the visible sheet with the most headings. Formulas count for their outcome. */
final class XlsxReader {

    private static final int HEADINGS_WITHIN = 20;
    private static final int MOST_COLUMNS = 256;
    private static final int LAST_SERIAL = 109_574;
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]|_.");
    private static final Set<String> ERRORS = Set.of("#REF!", "#DIV/0!", "#N/A", "#NAME?", "#VALUE!", "#NULL!", "#NUM!", "#SPILL!",
            "#CALC!", "#GETTING_DATA");

    private final SafeArchive archive;

    private XlsxReader(SafeArchive archive) {
        this.archive = archive;
    }

    static Table read(byte[] content, ToIntFunction<Table.Line> headings) {
        SafeArchive archive = SafeArchive.of(content);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            return new XlsxReader(archive).table(workbook, headings);
        } catch (UnreadableSheet known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            // The reader meets what it does not expect with exceptions of every kind.
            throw new UnreadableSheet("damaged", damaged);
        }
    }

    private Table table(ReadableWorkbook workbook, ToIntFunction<Table.Line> headings) throws IOException {
        List<Sheet> sheets = workbook.getSheets().toList();
        Sheet chosen = null;
        int most = -1;
        List<String> others = new ArrayList<>();
        for (Sheet sheet : sheets) {
            List<Table.Line> first = lines(sheet, HEADINGS_WITHIN);
            int found = first.stream().mapToInt(headings).max().orElse(-1);
            if (sheet.getVisibility() == SheetVisibility.VISIBLE && found > most) {
                most = found;
                chosen = sheet;
            }
            if (!first.isEmpty()) {
                others.add(sheet.getName());
            }
        }
        if (chosen == null) {
            throw new UnreadableSheet("empty");
        }
        others.remove(chosen.getName());
        List<Table.Line> lines = lines(chosen, SheetFile.MOST_ROWS + 1);
        SheetFile.refuseTooManyRows(lines);
        return new Table(chosen.getName(), lines, archive.mergedIn(chosen.getId()), others);
    }

    private List<Table.Line> lines(Sheet sheet, int most) throws IOException {
        List<Table.Line> lines = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext() && lines.size() < most; ) {
                Row row = each.next();
                List<Cell> cells = new ArrayList<>();
                for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
                    cells.add(row.getOptionalCell(column).map(this::cell).orElse(null));
                }
                if (cells.stream().anyMatch(Objects::nonNull)) {
                    lines.add(new Table.Line(row.getRowNum(), cells));
                }
            }
        }
        return lines;
    }

    private Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        Object value = cell.getValue();
        String text = cell.getText().strip();
        if (cell.getType() == CellType.ERROR || cell.getType() == CellType.FORMULA && ERRORS.contains(text)) {
            return new Cell.Unusable("cell-error", text);
        }
        if (cell.getType() == CellType.FORMULA && value == null) {
            return new Cell.Unusable("formula-without-outcome", "");
        }
        if (value instanceof BigDecimal number) {
            return isDate(cell.getDataFormatString()) ? day(number) : new Cell.Amount(number);
        }
        if (value instanceof Boolean flag) {
            return new Cell.Flag(flag);
        }
        return text.isEmpty() ? null : new Cell.Text(text);
    }

    private Cell day(BigDecimal serial) {
        BigDecimal whole = serial.setScale(0, RoundingMode.FLOOR);
        if (whole.signum() < 0 || whole.compareTo(BigDecimal.valueOf(LAST_SERIAL)) > 0) {
            return new Cell.Unusable("not-a-day", serial.toPlainString());
        }
        LocalDate first = archive.countsFrom1904() ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        return new Cell.Day(first.plusDays(whole.intValue()));
    }

    private static boolean isDate(String format) {
        return format != null && LITERALS.matcher(format).replaceAll("").toLowerCase(Locale.ROOT).matches(".*[dy].*");
    }
}
