package nl.wederkerig.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFileTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final CommitmentHeadings HEADINGS = new CommitmentHeadings(CommitmentHeadingsTest.messages());

    private static Table read(byte[] content) {
        return SheetFile.read(content, line -> ColumnMap.known(line, HEADINGS));
    }

    private static Table csv(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> texts(Table table) {
        return table.lines().stream().map(line -> line.cells().stream().map(cell -> cell == null ? "" : cell.asText()).toList()).toList();
    }

    private static String code(byte[] content) {
        try {
            read(content);
            return "read";
        } catch (UnreadableSheet unreadable) {
            return unreadable.fault().code().replace("spreadsheet.", "");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void values_may_have_semicolons_commas_or_tabs_between_them(String separator) {
        Table table = csv(String.join(separator, "Akkoord", "Kenmerk", "Afspraak") + "\r\n" + String.join(separator, "A-1", "K1", "\"een; twee, drie\tvier\""));

        assertThat(texts(table)).containsExactly(List.of("Akkoord", "Kenmerk", "Afspraak"), List.of("A-1", "K1", "een; twee, drie\tvier"));
    }

    @Test
    void utf_8_with_and_without_mark_utf_16_and_windows_1252_are_read() {
        String text = "Akkoord;Titel\r\nA-1;Caf\u00e9 \u20ac\u2013";
        for (byte[] content : List.of(text.getBytes(StandardCharsets.UTF_8), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), text.getBytes(Charset.forName("windows-1252")))) {
            assertThat(texts(read(content)).get(1)).containsExactly("A-1", "Caf\u00e9 \u20ac\u2013");
        }
    }

    @Test
    void characters_that_no_encoding_has_are_told() {
        assertThat(code(new byte[] {'a', ';', (byte) 0x81, (byte) 0x8D, '\n'})).isEqualTo("encoding");
    }

    @Test
    void lines_within_quotes_and_empty_rows_keep_the_numbers_that_a_spreadsheet_shows() {
        Table table = csv("Akkoord;Afspraak\n\n;;\nA-1;\"een\ntwee \"\"drie\"\"\"\nA-2;vier\n");

        assertThat(table.lines()).extracting(Table.Line::number).containsExactly(1, 4, 5);
        assertThat(texts(table).get(1)).containsExactly("A-1", "een\ntwee \"drie\"");
    }

    @Test
    void a_quote_that_ends_nowhere_is_told_with_its_row() {
        assertThat(code("a;b\n1;\"twee\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("open-quote");
    }

    @Test
    void the_quote_before_a_formula_sign_in_an_export_is_no_part_of_the_text() {
        assertThat(texts(csv("a;b\n'=HYPERLINK(\"x\");'s-Gravenhage")).get(1)).containsExactly("=HYPERLINK(\"x\")", "'s-Gravenhage");
    }

    @Test
    void cells_of_a_workbook_are_texts_numbers_days_and_flags() throws IOException {
        Table table = read(Workbooks.of(sheet -> {
            Workbooks.row(sheet, 0, "Akkoord", 1314000, 12.5);
            sheet.value(0, 3, LocalDate.of(2026, 5, 1));
            sheet.style(0, 3).format("dd-mm-yyyy").set();
            sheet.value(0, 4, true);
            sheet.value(0, 5, 12);
            sheet.style(0, 5).format("#,##0 &quot;dagen&quot;").set();
        }));

        assertThat(texts(table).get(0)).containsExactly("Akkoord", "1314000", "12.5", "2026-05-01", "true", "12");
        assertThat(table.lines().get(0).cells()).hasExactlyElementsOfTypes(
                Cell.Text.class, Cell.Amount.class, Cell.Amount.class, Cell.Day.class, Cell.Flag.class, Cell.Amount.class);
    }

    @Test
    void a_formula_counts_for_its_outcome_and_without_one_or_with_an_error_it_cannot_be_used() throws IOException {
        byte[] workbook = Workbooks.changed(Workbooks.of(sheet -> Workbooks.row(sheet, 0, "Akkoord", 1, 2, 3)), SHEET, xml -> xml
                .replaceFirst("<c r=\"B1\"[^>]*><v>1</v></c>", "<c r=\"B1\" t=\"str\"><f>HYPERLINK(\"http://x\",\"klik\")</f><v>klik</v></c>")
                .replaceFirst("<c r=\"C1\"[^>]*><v>2</v></c>", "<c r=\"C1\"><f>1+1</f></c>")
                .replaceFirst("<c r=\"D1\"[^>]*><v>3</v></c>", "<c r=\"D1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"));

        assertThat(read(workbook).lines().get(0).cells()).containsExactly(new Cell.Text("Akkoord"), new Cell.Text("klik"),
                new Cell.Unusable("formula-without-outcome", ""), new Cell.Unusable("cell-error", "#DIV/0!"));
    }

    @Test
    void the_visible_sheet_with_the_headings_is_read_and_the_others_are_named() throws IOException {
        Table table = read(Workbooks.workbook(book -> {
            Workbooks.row(book.newWorksheet("Toelichting"), 0, "Lees dit eerst");
            Worksheet hidden = book.newWorksheet("Oud");
            Workbooks.row(hidden, 0, "Akkoord", "Kenmerk", "Afspraak", "Wie", "Aan");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            Workbooks.row(book.newWorksheet("Nieuw"), 0, "Akkoord", "Kenmerk", "Afspraak", "Wie");
        }));

        assertThat(table.name()).isEqualTo("Nieuw");
        assertThat(table.others()).containsExactly("Toelichting", "Oud");
    }

    @Test
    void merged_cells_are_found() throws IOException {
        Table table = read(Workbooks.of(sheet -> {
            Workbooks.row(sheet, 0, "Akkoord", "Kenmerk", "Afspraak");
            Workbooks.row(sheet, 1, "A-1", "K1", "een");
            sheet.range(1, 0, 3, 0).merge();
        }));

        assertThat(table.merged()).extracting(Table.Range::toString).containsExactly("A2:A4");
    }

    @Test
    void a_workbook_that_unpacks_to_more_than_can_be_is_refused_unread() throws IOException {
        byte[] bomb = Workbooks.inflated(Workbooks.of(sheet -> Workbooks.row(sheet, 0, "Akkoord")), 200);

        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertThat(code(bomb)).isEqualTo("unpacks-too-large");
    }

    @Test
    void a_workbook_that_declares_entities_is_refused_unread() throws IOException {
        byte[] outside = Workbooks.changed(Workbooks.of(sheet -> Workbooks.row(sheet, 0, "Akkoord")), "xl/sharedStrings.xml",
                xml -> xml.replaceFirst("<sst", "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst").replace("Akkoord", "&x;"));

        assertThat(code(outside)).isEqualTo("damaged");
    }

    @Test
    void a_cell_beyond_the_last_column_is_refused_and_not_made_room_for() throws IOException {
        byte[] wide = Workbooks.changed(Workbooks.of(sheet -> Workbooks.row(sheet, 0, "Akkoord")), SHEET, xml -> xml.replace("r=\"A1\"", "r=\"ZZZZZZ1\""));

        assertThat(code(wide)).isEqualTo("damaged");
    }

    @Test
    void what_is_no_spreadsheet_is_told_what_it_should_be() throws IOException {
        assertThat(code(new byte[0])).isEqualTo("empty");
        assertThat(code(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0})).isEqualTo("old-excel");
        assertThat(code("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).isEqualTo("no-spreadsheet");
        assertThat(code(new byte[] {1, 0, 2, 0})).isEqualTo("no-spreadsheet");
        assertThat(code(new byte[10 * 1024 * 1024])).isEqualTo("too-large");
        byte[] workbook = Workbooks.of(sheet -> Workbooks.row(sheet, 0, "Akkoord"));
        assertThat(code(java.util.Arrays.copyOf(workbook, workbook.length / 2))).isEqualTo("damaged");
    }

    @Test
    void more_rows_than_can_be_looked_at_are_refused() {
        String rows = IntStream.rangeClosed(0, SheetFile.MOST_ROWS).mapToObj(row -> "A;" + row).collect(Collectors.joining("\n"));

        assertThat(code(rows.getBytes(StandardCharsets.UTF_8))).isEqualTo("too-many-rows");
    }
}
