package nl.wederkerig.web.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What a list can be written as; the name in lower case is the file's extension. */
public enum SheetFormat {

    /**
     * Comma-separated values as RFC 4180 has them, but with a semicolon, which is what spreadsheets set to Dutch expect; UTF-8
     * with a mark, dates as 2026-12-04, amounts with a decimal comma.
     */
    CSV(new MediaType("text", "csv", StandardCharsets.UTF_8)) {
        @Override
        byte[] write(Sheet sheet) {
            StringBuilder text = new StringBuilder("\uFEFF");
            line(text, sheet.columns());
            sheet.rows().forEach(row -> line(text, row));
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    },

    /** Office Open XML: dates are dates, and a text is never a formula; printed on A4, as wide as the paper, with the headings on every page. */
    XLSX(MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")) {
        @Override
        byte[] write(Sheet sheet) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(file, "Wederkerig", null)) {
                fill(workbook.newWorksheet(sheet.name()), sheet);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return file.toByteArray();
        }
    };

    /** With these a spreadsheet program would take a text for a formula. */
    private static final String FORMULA_SIGNS = "=+-@\t\r";
    private static final int WIDEST = 45;

    private final MediaType type;

    SheetFormat(MediaType type) {
        this.type = type;
    }

    abstract byte[] write(Sheet sheet);

    public String extension() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The file, to be saved under a name with the day on which it was made. */
    public ResponseEntity<byte[]> answer(Sheet sheet, String name, LocalDate today) {
        ContentDisposition saved = ContentDisposition.attachment().filename(name + "-" + today + "." + extension()).build();
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, saved.toString()).body(write(sheet));
    }

    private static void line(StringBuilder text, List<?> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ";").append(cell(cells.get(i)));
        }
        text.append("\r\n");
    }

    private static String cell(Object value) {
        String text = value == null ? "" : value instanceof BigDecimal amount ? amount.toPlainString().replace('.', ',') : value.toString();
        if (value instanceof String && !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        return text.matches("(?s).*[;\"\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static void fill(Worksheet page, Sheet sheet) {
        for (int column = 0; column < sheet.columns().size(); column++) {
            page.value(0, column, sheet.columns().get(column));
            page.style(0, column).bold().wrapText(true).verticalAlignment("top").set();
            page.width(column, width(sheet, column));
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            for (int column = 0; column < sheet.columns().size(); column++) {
                put(page, row + 1, column, sheet.rows().get(row).get(column));
            }
        }
        page.freezePane(0, 1);
        page.paperSize(PaperSize.A4_PAPER);
        page.pageOrientation("landscape");
        page.setFitToPage(true);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        page.repeatRows(0);
    }

    private static void put(Worksheet page, int row, int column, Object value) {
        if (value instanceof LocalDate day) {
            page.value(row, column, day);
            page.style(row, column).format("dd-mm-yyyy").verticalAlignment("top").set();
        } else if (value instanceof Number number) {
            page.value(row, column, number);
            page.style(row, column).verticalAlignment("top").set();
        } else if (value != null) {
            page.value(row, column, value.toString());
            page.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    /** The longest cell, up to a width at which it goes on to the next line, and no word of the heading broken. */
    private static int width(Sheet sheet, int column) {
        int longest = sheet.rows().stream().map(row -> row.get(column)).mapToInt(cell -> cell == null ? 0 : cell.toString().length())
                .max().orElse(0);
        int word = Stream.of(sheet.columns().get(column).split(" ")).mapToInt(String::length).max().orElse(0);
        return Math.min(WIDEST, Math.max(longest, word) + 2);
    }
}
