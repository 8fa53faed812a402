package nl.wederkerig.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"1-5-2026", "01-05-2026", "2026-05-01", "1 mei 2026", "1 May 2026", "2026-05-01 00:00:00"})
    void a_day_may_be_written_in_each_of_the_usual_ways(String text) {
        assertThat(WrittenValues.day(text)).contains(LocalDate.of(2026, 5, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-2-2026", "1/5/2026", "05/13/2026", "1-5-26", "mei 2026", "20260501", "1 floreal 2026", "2026", "30 februari 2026", ""})
    void what_is_no_day_or_may_be_another_is_not_guessed(String text) {
        assertThat(WrittenValues.day(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\u20ac 1.314.000|1314000", "1314000|1314000", "1.314.000,50|1314000.50", "EUR 12|12", "1.314|1314",
        "\u20ac 1.314.000,-|1314000", "12,50|12.50"})
    void euros_are_whole_or_have_two_decimals_after_a_comma(String text, String euros) {
        assertThat(WrittenValues.euros(text)).hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(new BigDecimal(euros)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,314", "1.5", "1,314,000", "12,5", "12 mln", "-5", "1.31.400", "circa 12", "1e6", ""})
    void an_amount_that_may_be_another_is_not_guessed(String text) {
        assertThat(WrittenValues.euros(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"P3M,P3M", "3 maanden,P3M", "6 weeks,P6W", "1 jaar,P1Y", "30 dagen,P30D"})
    void a_term_may_be_written_in_words(String text, String length) {
        assertThat(WrittenValues.length(text)).hasValueSatisfying(found -> assertThat(found).hasToString(length));
    }

    @Test
    void no_other_words_are_a_term() {
        assertThat(WrittenValues.length("een kwartaal")).isEmpty();
        assertThat(WrittenValues.length("0 dagen")).isEmpty();
    }
}
