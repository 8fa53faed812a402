package nl.wederkerig.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class CommitmentHeadingsTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);
    private static final ResourceBundleMessageSource MESSAGES = messages();

    private final CommitmentHeadings headings = new CommitmentHeadings(MESSAGES);

    static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/spreadsheet");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        return texts;
    }

    @Test
    void what_an_export_writes_is_what_an_import_understands_in_both_languages() {
        for (Locale language : LANGUAGES) {
            for (CommitmentColumn column : CommitmentColumn.values()) {
                if (column != CommitmentColumn.AMOUNT) {
                    assertThat(headings.meaning(headings.heading(column, language)))
                            .contains(new CommitmentHeadings.Meaning(column, null));
                }
            }
            assertThat(headings.meaning(headings.amount(2027, language)))
                    .contains(new CommitmentHeadings.Meaning(CommitmentColumn.AMOUNT, 2027));
        }
    }

    @Test
    void no_heading_means_two_things() {
        Map<String, CommitmentColumn> meanings = new HashMap<>();
        for (Locale language : LANGUAGES) {
            for (CommitmentColumn column : CommitmentColumn.values()) {
                for (String word : MESSAGES.getMessage("spreadsheet.column." + column + ".also", null, language).split(";")) {
                    CommitmentColumn other = meanings.put(CommitmentHeadings.plain(word), column);
                    assertThat(other).as(word).isIn(null, column);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"AKKOORD,REFERENCE", "'  Beg\u00fbnstigden ',BENEFICIARIES", "uiterlijk:,DUE", "Soort  geld,MONEY", "In werking  op,IN_FORCE_ON"})
    void capitals_spaces_accents_and_punctuation_make_no_difference(String heading, CommitmentColumn column) {
        assertThat(headings.meaning(heading)).map(CommitmentHeadings.Meaning::column).contains(column);
    }

    @ParameterizedTest
    @CsvSource({"2026", "Bedrag 2026", "bedrag 2026 (euro)", "\u20ac 2026", "Amount 2026"})
    void a_year_makes_it_the_amounts_of_that_year(String heading) {
        assertThat(headings.meaning(heading)).contains(new CommitmentHeadings.Meaning(CommitmentColumn.AMOUNT, 2026));
    }

    @ParameterizedTest
    @CsvSource({"Opmerkingen", "Bedrag", "Bedrag 2026 x 1.000", "12", "''"})
    void other_words_mean_nothing(String heading) {
        assertThat(headings.meaning(heading)).isEqualTo(Optional.empty());
    }
}
