package nl.wederkerig.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What a file is, by what is in it. */
class TypeOfContentTest {

    private static final String PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n";

    @Test
    void a_pdf_is_one_whatever_it_is_called() {
        assertThat(typeOf("stuk.txt", PDF)).isEqualTo(DocumentType.PDF);
        assertThat(typeOf("stuk", PDF)).isEqualTo(DocumentType.PDF);
    }

    @Test
    void pictures_are_known_by_their_first_bytes() {
        assertThat(typeOf("kaart.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'}))
                .isEqualTo(DocumentType.PNG);
        assertThat(typeOf("kaart.jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0}))
                .isEqualTo(DocumentType.JPEG);
    }

    @Test
    void plain_text_is_text_and_with_that_name_a_csv() {
        assertThat(typeOf("brief.txt", "Geachte leden,\nhet loket is er niet.\n")).isEqualTo(DocumentType.TEXT);
        assertThat(typeOf("bedragen.csv", "jaar;bedrag\n2027;12\n")).isEqualTo(DocumentType.CSV);
    }

    @Test
    void a_page_or_a_script_is_refused_also_under_the_name_of_a_text() {
        assertThat(TypeOfContent.of(file("brief.txt", "<!DOCTYPE html><html><body><script>alert(1)</script></body></html>"))).isEmpty();
        assertThat(TypeOfContent.of(file("kaart.pdf", "<!DOCTYPE html><html><body></body></html>"))).isEmpty();
        assertThat(TypeOfContent.of(file("kaart.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"))).isEmpty();
        assertThat(TypeOfContent.of(file("doe.sh", "#!/bin/sh\nrm -rf /\n"))).isEmpty();
    }

    @Test
    void a_program_is_refused_under_any_name() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        assertThat(TypeOfContent.of(new NewDocument("rekening.pdf", program))).isEmpty();
        assertThat(TypeOfContent.of(new NewDocument("rekening.docx", program))).isEmpty();
    }

    @Test
    void an_office_file_holds_what_its_kind_holds() throws IOException {
        assertThat(typeOf("memorie.docx", zip("[Content_Types].xml", "word/document.xml"))).isEqualTo(DocumentType.WORD);
        assertThat(typeOf("bedragen.xlsx", zip("[Content_Types].xml", "xl/workbook.xml"))).isEqualTo(DocumentType.EXCEL);
        assertThat(TypeOfContent.of(new NewDocument("memorie.docx", zip("iets.exe")))).isEmpty();
        assertThat(TypeOfContent.of(new NewDocument("memorie.docx", zip("[Content_Types].xml", "xl/workbook.xml")))).isEmpty();
        assertThat(TypeOfContent.of(new NewDocument("map.zip", zip("[Content_Types].xml", "word/document.xml")))).isEmpty();
    }

    private static DocumentType typeOf(String name, String content) {
        return TypeOfContent.of(file(name, content)).orElse(null);
    }

    private static DocumentType typeOf(String name, byte[] content) {
        return TypeOfContent.of(new NewDocument(name, content)).orElse(null);
    }

    private static NewDocument file(String name, String content) {
        return new NewDocument(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write('x');
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
