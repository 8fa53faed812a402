package nl.wederkerig.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EurosTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void an_amount_is_said_in_one_way_in_each_language_with_cents_only_where_there_are_some() {
        assertThat(Euros.spoken(new BigDecimal("4500000.00"), DUTCH)).isEqualTo("€\u00a04.500.000");
        assertThat(Euros.spoken(new BigDecimal("4500000.5"), DUTCH)).isEqualTo("€\u00a04.500.000,50");
        assertThat(Euros.spoken(new BigDecimal("4500000.00"), Locale.ENGLISH)).isEqualTo("€4,500,000");
        assertThat(Euros.spoken(new BigDecimal("-12.5"), Locale.ENGLISH)).isEqualTo("-€12.50");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"nl;1.314.000;1314000", "nl;€ 12,50;12.50", "nl;1.314;1314", "nl;-5;-5", "nl;1,314,000;", "nl;12.50;", "nl;1,314;",
        "en;1,314,000.50;1314000.50", "en;€1,314;1314", "en;12.50;12.50", "en;1.314.000;1314000", "en;12,50;12.50", "en;1.314;", "en;twelve;"})
    void what_was_typed_is_read_or_refused_and_never_taken_for_another_amount(String language, String typed, BigDecimal amount) {
        assertThat(Euros.read(typed, Locale.forLanguageTag(language)).orElse(null)).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"nl", "en"})
    void what_a_field_shows_can_be_sent_again(Locale locale) {
        for (String amount : new String[] {"0", "1314", "1314000", "999999999999999.25"}) {
            assertThat(Euros.read(Euros.typed(new BigDecimal(amount), locale), locale)).contains(new BigDecimal(amount));
        }
    }
}
