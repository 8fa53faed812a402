package nl.wederkerig.calendar;

import static nl.wederkerig.calendar.Days.DUTCH;
import static nl.wederkerig.calendar.Days.ENGLISH;
import static nl.wederkerig.calendar.Days.day;
import static nl.wederkerig.calendar.Days.suspension;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarTextsTest {

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                CalendarTextsTest.class.getResourceAsStream("/messages/" + name + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @Test
    void both_languages_have_every_text_with_the_same_places_to_fill() throws IOException {
        Properties dutch = bundle("calendar");
        Properties english = bundle("calendar_en");

        assertThat(english.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames());
        for (String key : dutch.stringPropertyNames()) {
            assertThat(places(english, key)).as(key).isEqualTo(places(dutch, key));
            assertThat(dutch.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
            assertThat(english.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
        }
    }

    private static TreeSet<String> places(Properties bundle, String key) {
        TreeSet<String> places = new TreeSet<>();
        Pattern.compile("\\{\\d}").matcher(bundle.getProperty(key)).results().forEach(match -> places.add(match.group()));
        return places;
    }

    @ParameterizedTest
    @EnumSource(StatutoryHoliday.class)
    void every_holiday_has_a_name_in_both_languages(StatutoryHoliday holiday) {
        assertThat(holiday.text(DUTCH)).isNotBlank().isNotEqualTo(holiday.text(ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void every_basis_has_a_text_in_both_languages(Basis basis) {
        assertThat(basis.text(DUTCH)).isNotBlank().isNotEqualTo(basis.text(ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(KeptBecause.class)
    void every_reason_to_keep_a_day_has_a_text_in_both_languages(KeptBecause because) {
        Step step = new Step.Kept(day("2026-06-07"), because, List.of());

        assertThat(step.text(DUTCH)).isNotBlank().isNotEqualTo(step.text(ENGLISH)).doesNotContain("{");
    }

    static Stream<Arguments> exceptions() {
        return Stream.of(
                Arguments.of(new InvalidTermLength("P0D"), "“P0D” is geen termijn. Gebruik dagen, weken, maanden of jaren, niet"
                        + " gemengd en ten minste één dag: P30D, P6W, P6M of P1Y."),
                Arguments.of(new InvalidStartEvent("A B"), "“A B” is geen gebeurtenis waarmee een termijn kan beginnen."),
                Arguments.of(new InvalidSuspension(day("2026-03-11"), day("2026-03-01")),
                        "De opschorting zou eindigen op zo 1 mrt 2026, vóór zij begint op wo 11 mrt 2026."),
                Arguments.of(new OutsideCalendar(day("2101-01-01")), "za 1 jan 2101 valt buiten de jaren waarvoor de feestdagen"
                        + " bekend zijn: 1990 tot en met 2100."),
                Arguments.of(new UnnamedHoliday(day("2026-05-15")), "De gelijkgestelde dag vr 15 mei 2026 heeft geen naam."),
                Arguments.of(new TermElapsed(day("2026-07-15")),
                        "De termijn is verstreken na wo 15 jul 2026 en kan niet meer worden opgeschort of verlengd."),
                Arguments.of(new TermNotSuspended(day("2026-07-15")),
                        "De termijn is op wo 15 jul 2026 niet opgeschort en kan dan niet worden hervat."),
                Arguments.of(new SuspensionTooLong(day("2026-03-01"), day("2026-06-02"), day("2026-06-01")), "Een opschorting"
                        + " vanaf zo 1 mrt 2026 duurt niet tot di 2 jun 2026, maar uiterlijk tot ma 1 jun 2026. Daarna kan zij"
                        + " worden vernieuwd."),
                Arguments.of(new SuspensionBeforeStart(suspension("2026-01-14", "2026-01-20"), day("2026-01-15")),
                        "De opschorting begint op wo 14 jan 2026, vóór de termijn begint op do 15 jan 2026."),
                Arguments.of(new SuspensionsOverlap(suspension("2026-03-01", "2026-03-11"), suspension("2026-03-10", "2026-03-12")),
                        "De termijn is al opgeschort van zo 1 mrt 2026 tot wo 11 mrt 2026. Dat valt samen met een opschorting"
                                + " van di 10 mrt 2026 tot do 12 mrt 2026."));
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void every_refusal_is_explained_in_both_languages(CalendarException exception, String dutch) {
        assertThat(exception.text(DUTCH)).isEqualTo(dutch);
        assertThat(exception.text(ENGLISH)).isNotEqualTo(dutch).doesNotContain("{");
        assertThat(exception.getMessage()).isEqualTo(exception.code() + " " + exception.arguments());
    }
}
