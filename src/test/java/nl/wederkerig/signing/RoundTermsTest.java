package nl.wederkerig.signing;

import static nl.wederkerig.signing.RoundFixtures.BZK;
import static nl.wederkerig.signing.RoundFixtures.SZW;
import static nl.wederkerig.signing.RoundFixtures.TERMS;
import static nl.wederkerig.signing.RoundFixtures.VNG;
import static nl.wederkerig.signing.RoundFixtures.day;
import static nl.wederkerig.signing.RoundFixtures.decideToCoSign;
import static nl.wederkerig.signing.RoundFixtures.refer;
import static nl.wederkerig.signing.RoundFixtures.round;
import static nl.wederkerig.signing.RoundFixtures.sign;
import static nl.wederkerig.signing.RoundFixtures.signUnderReservation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.wederkerig.Rule;
import nl.wederkerig.calendar.TermEnd;
import org.junit.jupiter.api.Test;

class RoundTermsTest {

    @Test
    @Rule("A11")
    void a_round_runs_out_after_ninety_days() {
        assertThat(TERMS.runningOut(round()).map(TermEnd::lastDay)).contains(day(6, 1));
    }

    @Test
    @Rule("A11")
    void days_with_the_cabinet_do_not_count() {
        SigningRound round = round();
        decideToCoSign(round, day(3, 10), day(3, 20));

        assertThat(TERMS.runningOut(round).map(TermEnd::lastDay)).contains(day(6, 11));
    }

    @Test
    @Rule("A11")
    void more_than_three_months_with_the_cabinet_do_not_count_either() {
        SigningRound round = round();
        decideToCoSign(round, day(3, 10), day(9, 10));

        assertThat(TERMS.runningOut(round).map(TermEnd::lastDay)).contains(day(12, 2));
    }

    @Test
    @Rule("A11")
    void a_round_stands_still_while_the_cabinet_has_it() {
        SigningRound round = round();
        refer(round, day(3, 10));

        assertThat(TERMS.runningOut(round)).isEmpty();
    }

    @Test
    @Rule("A11")
    void a_round_does_not_run_out_when_only_the_co_signer_is_silent() {
        SigningRound round = round();
        sign(round, VNG, day(3, 10));
        assertThat(TERMS.runningOut(round)).isPresent();

        sign(round, SZW, day(3, 11));

        assertThat(TERMS.runningOut(round)).isEmpty();
    }

    @Test
    @Rule("A11")
    void the_co_signer_has_thirty_days_and_fourteen_after_the_last_notice() {
        assertThat(TERMS.coSignature(round()).lastDay()).isEqualTo(day(4, 2));
        assertThat(TERMS.lastNotice(round()).lastDay()).isEqualTo(day(4, 16));
    }

    @Test
    @Rule("A12")
    void bzk_signs_within_fourteen_days_of_the_decision() {
        assertThat(TERMS.onDecision(day(3, 24)).lastDay()).isEqualTo(day(4, 7));
    }

    @Test
    @Rule("A12")
    void a_referral_is_raised_every_fourteen_days() {
        CabinetReferral referral = refer(round(), day(3, 10));
        assertThat(TERMS.raise(referral).lastDay()).isEqualTo(day(3, 24));

        referral.raise(TERMS.raise(referral).lastDayBeforeRoll());

        assertThat(TERMS.raise(referral).lastDay()).isEqualTo(day(4, 7));
    }

    @Test
    @Rule("A14")
    void an_award_is_signed_within_thirty_days() {
        assertThat(TERMS.round(RoundFixtures.byAward()).map(TermEnd::lastDay)).contains(day(4, 2));
    }

    @Test
    @Rule("A17")
    void a_reservation_makes_the_round_void_thirty_days_after_its_day() {
        Reservation reservation = signUnderReservation(round(), VNG, day(3, 10), day(6, 16));

        assertThat(TERMS.afterRatification(reservation).lastDay()).isEqualTo(day(7, 16));
    }

    @Test
    @Rule("A13")
    void in_force_on_the_agreed_date_or_the_last_signature_whichever_is_later() {
        assertThat(inForceOn(RoundFixtures.agreedFor(day(7, 1)))).isEqualTo(day(7, 1));
        assertThat(inForceOn(RoundFixtures.agreedFor(day(3, 1)))).isEqualTo(day(3, 12));
        assertThat(inForceOn(round())).isEqualTo(day(3, 12));
    }

    @Test
    @Rule({"A13", "A17"})
    void in_force_not_before_the_last_reservation_is_lifted() {
        SigningRound round = round();
        Reservation reservation = signUnderReservation(round, VNG, day(3, 10), day(6, 16));
        sign(round, SZW, day(3, 11));
        sign(round, BZK, day(3, 12));
        assertThat(round.isSigned()).isFalse();

        reservation.lift(day(6, 10));

        assertThat(round.isSigned()).isTrue();
        assertThat(new RoundTimes(round, TERMS).inForceOn()).isEqualTo(day(6, 10));
    }

    @Test
    @Rule("A14")
    void an_award_that_somebody_did_not_sign_is_in_force_when_its_thirty_days_have_run_out() {
        SigningRound round = RoundFixtures.byAward();
        sign(round, VNG, day(3, 10));

        assertThat(new RoundTimes(round, TERMS).inForceOn()).isEqualTo(day(4, 3));
        sign(round, SZW, day(3, 11));
        assertThat(new RoundTimes(round, TERMS).inForceOn()).isEqualTo(day(3, 11));
    }

    private static LocalDate inForceOn(SigningRound round) {
        sign(round, VNG, day(3, 10));
        sign(round, SZW, day(3, 11));
        sign(round, BZK, day(3, 12));
        return new RoundTimes(round, TERMS).inForceOn();
    }
}
