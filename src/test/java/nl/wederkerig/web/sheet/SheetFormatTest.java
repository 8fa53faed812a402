package nl.wederkerig.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFormatTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 4);

    @TempDir
    private Path folder;

    private static Sheet sheet(Object... cells) {
        return new Sheet("Akkoorden", List.of("Titel", "Termijn", "Trede"), List.of(Sheet.row(cells)));
    }

    private static String csv(Object... cells) {
        return new String(SheetFormat.CSV.write(sheet(cells)), StandardCharsets.UTF_8);
    }

    private Map<String, String> xlsx(Object... cells) throws IOException {
        Map<String, String> parts = new HashMap<>();
        Path file = Files.write(folder.resolve("sheet.xlsx"), SheetFormat.XLSX.write(sheet(cells)));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void values_are_separated_by_semicolons_and_a_date_is_one_that_sorts() {
        assertThat(csv("Zwembadveiligheid", DAY, 1)).isEqualTo("\uFEFFTitel;Termijn;Trede\r\nZwembadveiligheid;2026-12-04;1\r\n");
    }

    @Test
    void an_amount_among_values_has_the_decimal_comma_that_goes_with_the_semicolon() {
        assertThat(csv("Geld", DAY, new BigDecimal("1314000.50"))).endsWith(";1314000,50\r\n");
        assertThat(csv("Geld", DAY, new BigDecimal("1E+6"))).endsWith(";1000000\r\n");
    }

    @Test
    void what_would_break_a_line_of_values_stands_between_quotes() {
        assertThat(csv("Wonen; \"en\"\nwerken", null, 0)).endsWith("\"Wonen; \"\"en\"\"\nwerken\";;0\r\n");
    }

    @Test
    void a_text_among_values_is_never_taken_for_a_formula() {
        for (String sign : List.of("=", "+", "-", "@")) {
            assertThat(csv(sign + "1+1", DAY, 1)).contains("\r\n'" + sign + "1+1;");
        }
        assertThat(csv("@SUM(1;2)", DAY, -1)).contains("\"'@SUM(1;2)\";2026-12-04;-1");
    }

    @Test
    void a_spreadsheet_has_dates_that_are_dates_and_texts_that_are_no_formulas() throws IOException {
        Map<String, String> parts = xlsx("=1+1", DAY, 1);

        String page = parts.get("xl/worksheets/sheet1.xml");
        assertThat(page).doesNotContain("<f>").containsPattern("<c r=\"B2\" s=\"[1-9][0-9]*\"[^>]*><v>46360");
        assertThat(parts.get("xl/styles.xml")).contains("dd-mm-yyyy");
        assertThat(parts.get("xl/sharedStrings.xml")).contains("=1+1");
    }

    @Test
    void a_spreadsheet_is_printed_on_a4_as_wide_as_the_paper_with_its_headings_on_every_page() throws IOException {
        Map<String, String> parts = xlsx("Zwembadveiligheid", DAY, 1);

        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("orientation=\"landscape\"", "paperSize=\"9\"", "fitToWidth=\"1\"", "fitToHeight=\"0\"",
                "fitToPage=\"true\"");
        assertThat(parts.get("xl/workbook.xml")).contains("Print_Titles", "$1:$1");
    }

    @Test
    void a_row_has_a_cell_for_each_column() {
        assertThatThrownBy(() -> sheet("Zwembadveiligheid")).isInstanceOf(IllegalArgumentException.class);
    }
}
