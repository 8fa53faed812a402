package nl.wederkerig.web.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.web.help.GuidePart.Kind;
import org.junit.jupiter.api.Test;

class GuideReaderTest {

    private final Guide guide = new Guide();

    @Test
    void every_heading_of_the_second_level_is_a_chapter_with_what_stands_under_it() {
        Guide.Text text = GuideReader.read("# Gids\n\nVooraf.\n\n## Één ding\n\nTekst.\n\n### Deel\n\n* a\n* b\n\n## Ander ding\n");

        assertThat(text.introduction()).extracting(GuidePart::words).containsExactly("Vooraf.");
        assertThat(text.chapters()).extracting(Guide.Chapter::slug).containsExactly("een-ding", "ander-ding");
        assertThat(text.chapters().get(0).headings()).extracting(GuidePart::target).containsExactly("deel");
        assertThat(text.chapters().get(0).parts()).extracting(GuidePart::kind).containsExactly(Kind.PARAGRAPH, Kind.HEADING, Kind.BULLETS);
    }

    @Test
    void html_is_left_out_but_for_what_is_folded_away() {
        List<GuidePart> parts = GuideReader.read("## A\n\n<details><summary>Meer</summary>\n\n![x](images/gids/a.png)\n\n</details>\n\n"
                + "<script>alert(1)</script>\n\n[weg](javascript:alert(1)) <b>vet</b> ![y](https://elders.nl/a.png)\n").chapters().get(0).parts();

        assertThat(parts).extracting(GuidePart::kind).containsExactly(Kind.FOLDED, Kind.PARAGRAPH);
        assertThat(parts.get(0).parts().get(0).parts()).extracting(GuidePart::target).containsExactly("/images/handleiding/gids/a.png");
        assertThat(parts.get(1).words().strip()).isEqualTo("weg vet");
        assertThat(parts.get(1).parts()).extracting(GuidePart::kind).containsOnly(Kind.TEXT);
    }

    @Test
    void a_cell_of_a_table_knows_the_name_of_its_column() {
        GuidePart table = GuideReader.read("## A\n\n| wat | hoe |\n| --- | --- |\n| een | zo |\n").chapters().get(0).parts().get(0);

        assertThat(table.parts().get(1).parts()).extracting(GuidePart::target).containsExactly("wat", "hoe");
    }

    @Test
    void the_guide_has_chapters_with_addresses_of_their_own() {
        assertThat(guide.chapters()).extracting(Guide.Chapter::slug).doesNotHaveDuplicates().contains("aanmelden", "geschillen", "voor-bzk");
        assertThat(guide.chapters()).allSatisfy(chapter -> assertThat(chapter.headings()).extracting(GuidePart::target).doesNotHaveDuplicates());
    }

    @Test
    void searching_takes_no_notice_of_capitals_and_accents_and_puts_headings_first() {
        assertThat(guide.search("FINANCIELE paragraaf")).isNotEmpty();
        assertThat(guide.search("vooroverleg").get(0)).satisfies(first -> {
            assertThat(first.title()).isEqualTo("Vooroverleg");
            assertThat(first.url()).isEqualTo("/handleiding/voor-de-onderhandelaar#vooroverleg");
        });
        assertThat(guide.search("wraken")).extracting(Guide.Found::excerpt).first().asString().contains("wraken");
        assertThat(Stream.of("", "   ", "bestaatniet")).allSatisfy(words -> assertThat(guide.search(words)).isEmpty());
    }
}
