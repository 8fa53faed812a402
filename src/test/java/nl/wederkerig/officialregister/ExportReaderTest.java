package nl.wederkerig.officialregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.wederkerig.party.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of the register, good and hostile. */
class ExportReaderTest {

    private static final long MEGABYTE = 1024 * 1024;

    @Test
    void bodies_of_the_kinds_that_make_agreements_are_read_with_what_concerns_us() throws IOException {
        String more = Export.begins("2019-01-01") + Export.ends("2031-01-01") + """
                <p:afkorting>Vh</p:afkorting>
                <p:adressen><p:adres><p:provincie>Utrecht</p:provincie></p:adres></p:adressen>
                <p:organisaties><p:organisatie><p:naam>Een onderdeel</p:naam><p:types><p:type>Gemeente</p:type></p:types></p:organisatie></p:organisaties>
                """;
        ReadExport export = read(new Export().municipality("gm9001", "Gemeente Voorbeeld &amp; Hoek", more)
                .body("Agentschap", "oorg1", "Een agentschap", "").body("Ministerie", "mnre9001", "Proefzaken", "").text());

        assertThat(export.mistakes()).isEmpty();
        assertThat(export.others()).isEqualTo(1);
        assertThat(export.bodies()).hasSize(2);
        assertThat(export.bodies().get(0)).isEqualTo(new RegisteredBody(4, "gm9001", OrganisationKind.MUNICIPALITY, "Gemeente Voorbeeld & Hoek",
                "Vh", "Utrecht", LocalDate.of(2019, 1, 1), LocalDate.of(2031, 1, 1)));
    }

    @Test
    void the_code_may_stand_among_the_codes_and_the_namespace_does_not_matter() throws IOException {
        ReadExport export = read("""
                <overheidsorganisaties><organisaties><organisatie>
                <naam>Voorbeeld</naam><types><type>gemeente</type></types>
                <identificatiecodes><resourceIdentifier naam="OIN">1</resourceIdentifier>
                <resourceIdentifier naam="resourceIdentifierTOOI">https://identifier.overheid.nl/tooi/id/gemeente/gm9001</resourceIdentifier>
                </identificatiecodes></organisatie></organisaties></overheidsorganisaties>""");

        assertThat(export.bodies()).extracting(RegisteredBody::id).containsExactly("gm9001");
    }

    @Test
    void all_mistakes_are_told_at_once_with_their_lines() throws IOException {
        ReadExport export = read(new Export()
                .municipality("pv20", "Verkeerde soort", "")
                .municipality("gm9001", "", "")
                .municipality("gm9002", "Gemeente Dag", Export.begins("31 februari"))
                .municipality("gm9003", "Gemeente Om", Export.begins("2020-01-01") + Export.ends("2019-01-01"))
                .municipality("gm9004", "Gemeente Twee", "")
                .municipality("gm9004", "Gemeente Twee", "")
                .municipality("gm9005", "x".repeat(3_000), "").text());

        assertThat(export.mistakes()).extracting(Mistake::line, Mistake::code).containsExactly(
                tuple(4, "no-code"), tuple(9, "no-name"), tuple(14, "no-day"), tuple(19, "ends-before-it-began"), tuple(29, "twice"),
                tuple(34, "too-long"), tuple(34, "no-name"));
        assertThat(export.bodies()).extracting(RegisteredBody::id).containsExactly("gm9004");
    }

    @Test
    void what_is_no_export_is_told() throws IOException {
        assertThat(codes("<html/>")).containsExactly("no-export");
        assertThat(codes("geen xml")).containsExactly("not-xml");
        assertThat(codes("")).containsExactly("not-xml");
        assertThat(codes(new Export().text())).containsExactly("nothing-found");
        assertThat(codes(new Export().municipality("gm9001", "Voorbeeld", "").text().replace("</p:organisaties>", ""))).containsExactly("not-xml");
        assertThat(codes("<overheidsorganisaties>" + "<a>".repeat(100))).containsExactly("too-deep");
    }

    @Test
    void nothing_outside_the_file_is_read(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("geheim.txt"), "zeer geheim");
        String hostile = """
                <!DOCTYPE x [<!ENTITY geheim SYSTEM "%s">]>
                <overheidsorganisaties><organisaties><organisatie><naam>&geheim;</naam></organisatie></organisaties></overheidsorganisaties>"""
                .formatted(secret.toUri());
        ReadExport export = read(hostile);

        assertThat(export.mistakes()).extracting(Mistake::code).containsExactly("document-type");
        assertThat(export.bodies()).isEmpty();
        assertThat(codes("<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\"><overheidsorganisaties/>")).containsExactly("document-type");
        assertThat(codes("<!DOCTYPE x [<!ENTITY % a SYSTEM \"http://127.0.0.1:1/a\"> %a;]><overheidsorganisaties/>")).containsExactly("document-type");
    }

    @Test
    void entities_that_multiply_are_refused() throws IOException {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"lol\">");
        IntStream.rangeClosed(1, 12).forEach(level ->
                bomb.append("<!ENTITY a%d \"%s\">".formatted(level, ("&a" + (level - 1) + ";").repeat(10))));
        bomb.append("]><overheidsorganisaties>&a12;</overheidsorganisaties>");

        assertThat(codes(bomb.toString())).containsExactly("document-type");
        assertThat(codes("<overheidsorganisaties>&onbekend;</overheidsorganisaties>")).hasSize(1);
    }

    @Test
    void one_piece_that_would_fill_the_memory_stops_the_reading() throws IOException {
        assertThat(endless("<overheidsorganisaties naam=\"", "x")).containsExactly("too-large");
        assertThat(endless("<overheidsorganisaties><!-- ", "x < y ")).containsExactly("too-large");
        assertThat(endless("<overheidsorganisaties><?x ", "y ")).containsExactly("too-large");
        assertThat(endless("<overheidsorganisaties", " ")).containsExactly("too-large");
    }

    @Test
    void a_packed_file_is_unpacked_and_one_that_is_damaged_is_told() throws IOException {
        byte[] plain = new Export().municipality("gm9001", "Voorbeeld", "").text().getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write(plain);
        }
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("exportOO.xml"));
            out.write(plain);
        }

        assertThat(read(new ByteArrayInputStream(gzip.toByteArray())).bodies()).hasSize(1);
        assertThat(read(new ByteArrayInputStream(zip.toByteArray())).bodies()).hasSize(1);
        assertThat(read(new ByteArrayInputStream(new byte[] {'P', 'K', 3, 4, 0, 0})).mistakes()).isNotEmpty();
        assertThat(read(new ByteArrayInputStream(new byte[] {0x1f, (byte) 0x8b, 7, 7})).mistakes()).isNotEmpty();
    }

    /** Sixty megabytes within less memory than that: what is kept of it is small. */
    @Test
    void a_large_file_is_read_as_it_comes() throws IOException {
        String filling = "<p:organisatie><p:naam>Onderdeel</p:naam><p:types><p:type>Organisatieonderdeel</p:type></p:types>"
                + "<p:beschrijving>" + "tekst ".repeat(1_500) + "</p:beschrijving></p:organisatie>\n";
        int times = (int) (60 * MEGABYTE / filling.length()) + 1;
        String[] text = new Export().municipality("gm9001", "Voorbeeld", "").text().split("</p:organisaties>");
        Stream<String> parts = Stream.of(Stream.of(text[0]), IntStream.range(0, times).mapToObj(number -> filling),
                Stream.of("</p:organisaties>" + text[1])).flatMap(part -> part);
        Runtime memory = Runtime.getRuntime();
        System.gc();
        long before = memory.totalMemory() - memory.freeMemory();
        ReadExport export = read(new SequenceInputStream(Collections.enumeration(new Lazily(parts.toList()))));
        System.gc();

        assertThat(export.mistakes()).isEmpty();
        assertThat(export.bodies()).hasSize(1);
        assertThat(export.others()).isEqualTo(times);
        assertThat(memory.totalMemory() - memory.freeMemory() - before).isLessThan(20 * MEGABYTE);
    }

    /** Makes a stream of a part when it is its turn. */
    private static final class Lazily extends AbstractList<InputStream> {

        private final List<String> parts;

        private Lazily(List<String> parts) {
            this.parts = parts;
        }

        @Override
        public InputStream get(int index) {
            return new ByteArrayInputStream(parts.get(index).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int size() {
            return parts.size();
        }
    }

    private static List<String> endless(String start, String again) throws IOException {
        byte[] chunk = again.repeat(1_000).getBytes(StandardCharsets.UTF_8);
        InputStream without = new InputStream() {
            private long read;

            @Override
            public int read() {
                assertThat(read).as("it goes on reading").isLessThan(50 * MEGABYTE);
                return chunk[(int) (read++ % chunk.length)];
            }
        };
        return codesOf(new SequenceInputStream(new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), without));
    }

    private static List<String> codes(String text) throws IOException {
        return codesOf(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> codesOf(InputStream file) throws IOException {
        return read(file).mistakes().stream().map(Mistake::code).toList();
    }

    private static ReadExport read(String text) throws IOException {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static ReadExport read(InputStream file) throws IOException {
        return new ExportReader().read(file);
    }
}
