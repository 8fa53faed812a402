package nl.wederkerig.calendar;

import static nl.wederkerig.calendar.Days.HOLIDAYS;
import static nl.wederkerig.calendar.Days.day;
import static nl.wederkerig.calendar.Days.term;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorrectionPreviewTest {

    private final Holidays withBridge = Holidays.withDecreed(Map.of(day("2026-05-15"), "Vrijdag na Hemelvaartsdag"));

    @Test
    void a_new_holiday_changes_the_deadlines_that_fall_on_it_and_no_others() {
        Map<String, Reckonable> terms = new LinkedHashMap<>();
        terms.put("answer", term("2026-05-01", "P14D", TermRule.AGREED_WORKING_DAY));
        terms.put("negotiation", term("2025-11-15", "P6M", TermRule.AGREED_EXACT));
        terms.put("look", WorkingDayTerm.of(day("2026-05-11"), 4));

        List<DeadlineChange<String>> changes = CorrectionPreview.ofHolidays(terms, HOLIDAYS, withBridge);

        assertThat(changes).extracting(DeadlineChange::deadline).containsExactly("answer", "look");
        assertThat(changes.get(0).from().lastDay()).isEqualTo(day("2026-05-15"));
        assertThat(changes.get(0).to().lastDay()).isEqualTo(day("2026-05-18"));
        assertThat(changes.get(0).days()).isEqualTo(3);
    }

    @Test
    void a_holiday_withdrawn_moves_them_back() {
        Map<Integer, Term> terms = Map.of(7, term("2026-05-01", "P14D", TermRule.STATUTORY));

        assertThat(CorrectionPreview.ofHolidays(terms, withBridge, HOLIDAYS)).singleElement()
                .extracting(DeadlineChange::days).isEqualTo(-3L);
    }

    @Test
    void a_corrected_start_day_changes_what_really_ends_on_another_day() {
        Term sixMonths = term("2026-08-31", "P6M", TermRule.AGREED_EXACT);
        Map<String, Term> present = Map.of("a", sixMonths);

        assertThat(CorrectionPreview.ofTerms(present, Map.of("a", sixMonths.startingOn(day("2026-08-30"))), HOLIDAYS))
                .as("both end on the last day of February").isEmpty();
        assertThat(CorrectionPreview.ofTerms(present, Map.of("a", sixMonths.startingOn(day("2026-08-27"))), HOLIDAYS))
                .singleElement().satisfies(change -> {
                    assertThat(change.from().lastDay()).isEqualTo(day("2027-02-28"));
                    assertThat(change.to().lastDay()).isEqualTo(day("2027-02-27"));
                });
    }

    @Test
    void a_term_that_is_not_corrected_stays() {
        Map<String, Term> present = Map.of("a", term("2026-08-31", "P6M", TermRule.AGREED_EXACT));

        assertThat(CorrectionPreview.ofTerms(present, Map.of(), HOLIDAYS)).isEmpty();
    }

    @Test
    void a_preview_cannot_be_changed() {
        List<DeadlineChange<String>> preview = CorrectionPreview.ofHolidays(Map.of(), HOLIDAYS, withBridge);

        assertThatThrownBy(() -> preview.add(null)).isInstanceOf(UnsupportedOperationException.class);
    }
}
