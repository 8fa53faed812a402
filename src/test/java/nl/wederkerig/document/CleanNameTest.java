package nl.wederkerig.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The name under which a document is kept. */
class CleanNameTest {

    @Test
    void an_ordinary_name_stays_as_it_is() {
        assertThat(CleanName.of("Memorie van antwoord (definitief).pdf", DocumentType.PDF)).isEqualTo("Memorie van antwoord (definitief).pdf");
        assertThat(CleanName.of("foto.JPEG", DocumentType.JPEG)).isEqualTo("foto.jpg");
    }

    @Test
    void a_path_is_left_out() {
        assertThat(CleanName.of("C:\\Users\\jan\\stuk.pdf", DocumentType.PDF)).isEqualTo("stuk.pdf");
        assertThat(CleanName.of("../../etc/passwd", DocumentType.TEXT)).isEqualTo("passwd.txt");
    }

    @Test
    void the_extension_is_that_of_the_content() {
        assertThat(CleanName.of("stuk.exe", DocumentType.PDF)).isEqualTo("stuk.exe.pdf");
        assertThat(CleanName.of("stuk", DocumentType.PDF)).isEqualTo("stuk.pdf");
    }

    @Test
    void signs_that_mislead_or_mean_something_are_left_out() {
        assertThat(CleanName.of("stuk\u202Efdp.exe\n", DocumentType.PDF)).isEqualTo("stukfdp.exe.pdf");
        assertThat(CleanName.of("a\"b;c:d?.pdf", DocumentType.PDF)).isEqualTo("a-b-c-d-.pdf");
    }

    @Test
    void without_a_name_it_is_called_a_document_and_a_long_one_is_cut() {
        assertThat(CleanName.of(null, DocumentType.PDF)).isEqualTo("document.pdf");
        assertThat(CleanName.of("....pdf", DocumentType.PDF)).isEqualTo("document.pdf");
        assertThat(CleanName.of("é".repeat(500), DocumentType.PDF)).hasSize(124);
    }
}
