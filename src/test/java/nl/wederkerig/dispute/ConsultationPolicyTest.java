package nl.wederkerig.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.wederkerig.Rule;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.Suspension;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;
import nl.wederkerig.shared.Reason;
import org.junit.jupiter.api.Test;

@Rule("D3")
class ConsultationPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);
    private static final Holidays HOLIDAYS = Holidays.statutory();

    private final Consultation consultation =
            new Consultation(LocalDate.of(2026, 1, 5), TermLength.months(6), TermRule.AGREED_EXACT, HOLIDAYS);

    @Test
    void a_suspension_ends_after_today_and_within_three_months() {
        assertThat(whyNotSuspended(TODAY)).contains(Reason.of("D3", "resumption-too-early", TODAY));
        assertThat(whyNotSuspended(TODAY.plusDays(1))).isEmpty();
        assertThat(whyNotSuspended(LocalDate.of(2026, 5, 2))).isEmpty();
        assertThat(whyNotSuspended(LocalDate.of(2026, 5, 3)))
                .contains(Reason.of("D3", "suspension-too-long", LocalDate.of(2026, 5, 2)));
    }

    @Test
    void a_renewal_counts_from_where_the_present_suspension_ends() {
        LocalDate resumes = LocalDate.of(2026, 4, 1);
        consultation.suspend(new Suspension(TODAY, resumes), HOLIDAYS);

        assertThat(whyNotSuspended(resumes)).contains(Reason.of("D3", "resumption-too-early", resumes));
        assertThat(whyNotSuspended(LocalDate.of(2026, 7, 1))).isEmpty();
        assertThat(whyNotSuspended(LocalDate.of(2026, 7, 2)))
                .contains(Reason.of("D3", "suspension-too-long", LocalDate.of(2026, 7, 1)));
    }

    @Test
    void a_term_is_extended_as_far_as_the_holidays_are_known() {
        assertThat(ConsultationPolicy.whyNotExtended(consultation, TermLength.months(12))).isEmpty();
        assertThat(ConsultationPolicy.whyNotExtended(consultation, TermLength.years(Holidays.LAST_YEAR - 2027))).isEmpty();
        assertThat(ConsultationPolicy.whyNotExtended(consultation, TermLength.years(Holidays.LAST_YEAR - 2026)))
                .contains(Reason.of("D3", "extension-too-long"));
    }

    private Optional<Reason> whyNotSuspended(LocalDate until) {
        return ConsultationPolicy.whyNotSuspended(consultation, TODAY, until, HOLIDAYS);
    }
}
