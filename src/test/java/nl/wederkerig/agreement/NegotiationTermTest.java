package nl.wederkerig.agreement;

import static nl.wederkerig.agreement.Given.HOLIDAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.wederkerig.Rule;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;
import nl.wederkerig.shared.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NegotiationTermTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private final Agreement agreement = Given.negotiating(Registrations.valid());
    private NegotiationTerm term;

    @BeforeEach
    void running() {
        term = agreement.term();
    }

    @Test
    @Rule("A1")
    void six_months_from_the_day_of_the_last_acceptance() {
        assertThat(term.lastDay()).isEqualTo(LocalDate.of(2026, 7, 15));
        assertThat(term.elapsedAt(Given.at(LocalDate.of(2026, 7, 16)).minusMillis(1))).isFalse();
        assertThat(term.elapsedAt(Given.at(LocalDate.of(2026, 7, 16)))).isTrue();
    }

    @Test
    @Rule("A14")
    void a_suspension_moves_the_end_by_its_days() {
        term.suspend(term.suspension(MARCH, MAY), HOLIDAYS);

        assertThat(term.lastDay()).isEqualTo(LocalDate.of(2026, 9, 14));
        assertThat(term.resumesOn()).isEqualTo(MAY);
    }

    @Test
    @Rule("A14")
    void resumed_earlier_the_days_that_were_suspended_count() {
        term.suspend(term.suspension(MARCH, MAY), HOLIDAYS);
        term.resume(LocalDate.of(2026, 3, 11), HOLIDAYS);

        assertThat(term.lastDay()).isEqualTo(LocalDate.of(2026, 7, 25));
        assertThat(term.suspended()).isFalse();
    }

    @Test
    @Rule("A14")
    void a_suspension_is_renewed_from_the_day_on_which_it_would_resume() {
        term.suspend(term.suspension(MARCH, MAY), HOLIDAYS);
        LocalDate april = LocalDate.of(2026, 4, 1);
        assertThat(TermPolicy.whyNotSuspended(term, april, LocalDate.of(2026, 8, 1), HOLIDAYS)).isEmpty();

        term.suspend(term.suspension(april, LocalDate.of(2026, 8, 1)), HOLIDAYS);
        assertThat(term.lastDay()).isEqualTo(LocalDate.of(2026, 7, 15).plusDays(61 + 92));
        term.resume(april, HOLIDAYS);
        assertThat(term.lastDay()).isEqualTo(LocalDate.of(2026, 7, 15).plusDays(31));
    }

    @Test
    @Rule("A14")
    void a_suspension_lasts_three_months_at_most_and_ends_later_than_it_begins() {
        assertThat(TermPolicy.whyNotSuspended(term, MARCH, LocalDate.of(2026, 6, 1), HOLIDAYS)).isEmpty();
        assertThat(TermPolicy.whyNotSuspended(term, MARCH, LocalDate.of(2026, 6, 2), HOLIDAYS))
                .contains(Reason.of("A14", "suspension-too-long", LocalDate.of(2026, 6, 1)));
        assertThat(TermPolicy.whyNotSuspended(term, MARCH, MARCH, HOLIDAYS))
                .contains(Reason.of("A14", "resumption-too-early", MARCH));
    }

    @Test
    @Rule("A14")
    void an_elapsed_term_is_neither_suspended_nor_extended() {
        Situation late = Given.situation(
                agreement, Given.party(agreement, Registrations.VNG), LocalDate.of(2026, 7, 16));
        Reason elapsed = Reason.of("A14", "term-elapsed", LocalDate.of(2026, 7, 15));

        assertThat(ActPolicy.whyNot(AgreementAct.EXTEND_TERM, late)).contains(elapsed);
        assertThat(ActPolicy.whyNot(AgreementAct.SUSPEND_TERM, late)).contains(elapsed);
        assertThat(ActPolicy.whyNot(AgreementAct.PROPOSE_TEXT, late)).contains(elapsed);
        assertThat(ActPolicy.whyNot(AgreementAct.DECLARE_DEADLOCK, late)).contains(elapsed);
    }

    @Test
    @Rule("A14")
    void only_a_suspended_term_is_resumed() {
        Situation now = Given.situation(agreement, Given.party(agreement, Registrations.VNG));

        assertThat(ActPolicy.whyNot(AgreementAct.RESUME_TERM, now)).contains(Reason.of("A14", "not-suspended"));
    }

    @Test
    @Rule("A14")
    void an_extension_comes_before_suspended_days_and_has_the_length_of_its_own_month() {
        term.suspend(term.suspension(MARCH, MAY), HOLIDAYS);
        term.resume(LocalDate.of(2026, 3, 11), HOLIDAYS);
        term.extend(TermLength.months(1), HOLIDAYS);

        assertThat(term.lastDay()).isEqualTo(LocalDate.of(2026, 8, 25));
        assertThat(TermPolicy.whyNotExtended(term, TermLength.years(80))).contains(Reason.of("A14", "extension-too-long"));
    }

    @Test
    @Rule("A14")
    void after_a_withdrawn_dispute_three_months_once() {
        assertThat(term.givenAnew()).isFalse();
        term.startAnew(LocalDate.of(2026, 7, 21), TermRule.AGREED_EXACT, HOLIDAYS);

        assertThat(term.lastDay()).isEqualTo(LocalDate.of(2026, 10, 21));
        assertThat(term.givenAnew()).isTrue();
    }

    @Test
    @Rule("A12")
    void the_cabinet_makes_it_later_but_never_earlier() {
        term.startAfterCabinet(LocalDate.of(2026, 3, 20), TermLength.months(3), TermRule.AGREED_EXACT, HOLIDAYS);
        assertThat(term.lastDay()).isEqualTo(LocalDate.of(2026, 7, 15));

        term.startAfterCabinet(LocalDate.of(2026, 5, 20), TermLength.months(3), TermRule.AGREED_EXACT, HOLIDAYS);
        assertThat(term.lastDay()).isEqualTo(LocalDate.of(2026, 8, 20));
    }

    @Test
    @Rule("A14")
    void what_comes_back_after_the_term_escalates_at_that_moment() {
        agreement.move(AgreementTransition.TEXT_AGREED);
        agreement.move(AgreementTransition.ROUND_VOIDED);

        assertThat(agreement.escalateWhenTermPassed(Given.at(LocalDate.of(2026, 7, 15)))).isFalse();
        assertThat(agreement.status()).isEqualTo(AgreementStatus.NEGOTIATION);
        assertThat(agreement.escalateWhenTermPassed(Given.at(LocalDate.of(2026, 7, 16)))).isTrue();
        assertThat(agreement.status()).isEqualTo(AgreementStatus.ESCALATED);
    }
}
