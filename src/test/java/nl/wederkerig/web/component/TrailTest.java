package nl.wederkerig.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrailTest {

    private static final List<Crumb> ABOVE = List.of(new Crumb("Akkoorden", "/akkoorden"), new Crumb("WK-2026-0007", "/akkoorden/1"),
            new Crumb("Afspraken", "/akkoorden/1/afspraken"));

    private final Trail trail = new Trail();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Geschiedenis, WK-2026-0007 | Geschiedenis", "Afspraak 5 · WK-2026-0007 | Afspraak 5", "Bekrachtigen: WK-2026-0007 | Bekrachtigen"})
    void aPageDoesNotRepeatInTheTrailWhatStandsThereBeforeIt(String title, String here) {
        assertThat(trail.here(ABOVE, title)).isEqualTo(here);
    }

    @Test
    void itKeepsItsTitleOtherwise() {
        assertThat(trail.here(ABOVE, "Geschiedenis, WK-2026-0008")).isEqualTo("Geschiedenis, WK-2026-0008");
        assertThat(trail.here(ABOVE, "WK-2026-0007")).isEqualTo("WK-2026-0007");
    }
}
