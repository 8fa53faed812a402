package nl.wederkerig.signing;

import static nl.wederkerig.signing.RoundFixtures.BZK;
import static nl.wederkerig.signing.RoundFixtures.BZK_AS_LINE_MINISTRY;
import static nl.wederkerig.signing.RoundFixtures.SHA;
import static nl.wederkerig.signing.RoundFixtures.SZW;
import static nl.wederkerig.signing.RoundFixtures.VNG;
import static nl.wederkerig.signing.RoundFixtures.day;
import static nl.wederkerig.signing.RoundFixtures.decideToCoSign;
import static nl.wederkerig.signing.RoundFixtures.refer;
import static nl.wederkerig.signing.RoundFixtures.round;
import static nl.wederkerig.signing.RoundFixtures.sign;
import static nl.wederkerig.signing.RoundFixtures.signUnderReservation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Reason;
import org.junit.jupiter.api.Test;

class SigningPolicyTest {

    private final PersonId person = PersonId.create();

    @Test
    void a_party_that_is_asked_may_sign() {
        assertThat(whyNotSign(round(), VNG, plain())).isEmpty();
    }

    @Test
    @Rule("A4")
    void what_is_signed_is_what_was_read() {
        assertThat(whyNotSign(round(), VNG, read(SHA.toUpperCase(java.util.Locale.ROOT)))).isEmpty();
        assertThat(whyNotSign(round(), VNG, read("cd".repeat(32)))).contains(Reason.of("A4", "other-text", 1));
    }

    @Test
    @Rule("A8")
    void a_party_signs_once() {
        SigningRound round = round();
        sign(round, VNG, day(3, 10));

        assertThat(whyNotSign(round, VNG, plain()))
                .contains(Reason.of("A8", "already-signed", VNG.organisation(), day(3, 10)));
    }

    @Test
    @Rule("A8")
    void nobody_signs_for_two_parties() {
        SigningRound round = round();
        sign(round, VNG, person, day(3, 10));

        assertThat(whyNotSign(round, SZW, plain())).contains(Reason.of("A8", "signs-for-two", VNG.organisation()));
    }

    @Test
    @Rule("A2")
    void bzk_twice_is_signed_by_two_people() {
        SigningRound round = RoundFixtures.withBzkTwice();
        sign(round, BZK_AS_LINE_MINISTRY, person, day(3, 12));

        assertThat(whyNotSign(round, BZK, plain())).contains(Reason.of("A2", "twice-by-one-person", BZK.organisation()));
        assertThat(SigningPolicy.whyNotSign(round, BZK, PersonId.create(), plain(), day(3, 16))).isEmpty();
    }

    @Test
    @Rule("A17")
    void a_reservation_names_the_day_by_which_it_is_lifted_from_today_on() {
        assertThat(whyNotSign(round(), VNG, reserving(day(3, 10)))).isEmpty();
        assertThat(whyNotSign(round(), VNG, reserving(day(3, 9)))).contains(Reason.of("A17", "ratify-by-passed", day(3, 9)));
        assertThat(whyNotSign(round(), VNG, reserving(null))).contains(Reason.of("A17", "ratify-by-missing"));
    }

    @Test
    @Rule("A14")
    void an_award_is_signed_without_reservation_and_cannot_be_declined() {
        SigningRound round = RoundFixtures.byAward();

        assertThat(whyNotSign(round, VNG, reserving(day(6, 16)))).contains(Reason.of("A14", "award-without-reservation"));
        assertThat(SigningPolicy.whyNotDecline(round, VNG)).contains(Reason.of("A14", "award-cannot-be-declined"));
        assertThat(whyNotSign(round, VNG, plain())).isEmpty();
    }

    @Test
    @Rule("A12")
    void once_the_cabinet_has_it_the_co_signer_signs_without_reservation() {
        SigningRound round = round();
        refer(round, day(3, 5));

        assertThat(whyNotSign(round, BZK, reserving(day(6, 16)))).contains(Reason.of("A12", "no-reservation-after-referral"));
        assertThat(whyNotSign(round, VNG, reserving(day(6, 16)))).isEmpty();
    }

    @Test
    @Rule("A11")
    void the_co_signer_may_still_sign_while_the_cabinet_has_it_but_not_decline_again() {
        SigningRound round = round();
        refer(round, day(3, 5));

        assertThat(whyNotSign(round, BZK, plain())).isEmpty();
        assertThat(SigningPolicy.whyNotDecline(round, BZK)).contains(Reason.of("A11", "with-cabinet"));
        assertThat(SigningPolicy.whyNotDecline(round, VNG)).isEmpty();
    }

    @Test
    @Rule("A12")
    void the_co_signer_cannot_decline_what_the_cabinet_decided() {
        SigningRound round = round();
        decideToCoSign(round, day(3, 5), day(3, 9));

        assertThat(SigningPolicy.whyNotDecline(round, BZK)).contains(Reason.of("A12", "decided-to-co-sign"));
        assertThat(whyNotSign(round, BZK, plain())).isEmpty();
    }

    @Test
    @Rule("A8")
    void who_signed_cannot_decline() {
        SigningRound round = round();
        sign(round, VNG, day(3, 10));

        assertThat(SigningPolicy.whyNotDecline(round, VNG))
                .contains(Reason.of("A8", "signed-cannot-decline", VNG.organisation(), day(3, 10)));
        assertThat(SigningPolicy.whyNotDecline(round, SZW)).isEmpty();
    }

    @Test
    @Rule("A9")
    void declining_needs_a_reason_and_by_bzk_a_ground() {
        assertThat(SigningPolicy.whyNotOnGrounds(false, null, "Andere prioriteiten")).isEmpty();
        assertThat(SigningPolicy.whyNotOnGrounds(false, null, " ")).contains(Reason.of("A9", "reason-missing"));
        assertThat(SigningPolicy.whyNotOnGrounds(true, null, "Niet onderbouwd")).contains(Reason.of("A9", "ground-missing"));
        assertThat(SigningPolicy.whyNotOnGrounds(true, Ground.FEASIBILITY, "Te veel")).isEmpty();
        assertThat(SigningPolicy.whyNotOnGrounds(false, Ground.FEASIBILITY, "Te veel"))
                .contains(Reason.of("A9", "ground-of-bzk-only"));
    }

    @Test
    @Rule("A17")
    void only_a_reservation_that_stands_is_lifted_or_refused() {
        SigningRound round = round();
        Reservation reservation = signUnderReservation(round, VNG, day(3, 10), day(6, 16));
        assertThat(SigningPolicy.whyNotRatify(round, VNG)).isEmpty();
        assertThat(SigningPolicy.whyNotRefuseRatification(round, VNG)).isEmpty();

        reservation.lift(day(6, 10));

        Reason settled = Reason.of("A17", "reservation-settled", VNG.organisation(), day(6, 10));
        assertThat(SigningPolicy.whyNotRatify(round, VNG)).contains(settled);
        assertThat(SigningPolicy.whyNotRefuseRatification(round, VNG)).contains(settled);
        assertThat(SigningPolicy.whyNotRatify(round, SZW)).contains(Reason.of("A17", "no-reservation", SZW.organisation()));
    }

    @Test
    @Rule({"A11", "A17"})
    void the_co_signer_may_ratify_after_its_refusal_but_not_refuse_twice() {
        SigningRound round = round();
        signUnderReservation(round, BZK, day(3, 10), day(6, 16)).refuse(day(4, 1));

        assertThat(SigningPolicy.whyNotRatify(round, BZK)).isEmpty();
        assertThat(SigningPolicy.whyNotRefuseRatification(round, BZK))
                .contains(Reason.of("A17", "reservation-settled", BZK.organisation(), day(4, 1)));
    }

    private Optional<Reason> whyNotSign(SigningRound round, PartyKey party, Signing.Sign command) {
        return SigningPolicy.whyNotSign(round, party, person, command, day(3, 10));
    }

    private static Signing.Sign plain() {
        return read(null);
    }

    private static Signing.Sign read(String sha256) {
        return new Signing.Sign(null, null, sha256, null, null, null);
    }

    private static Signing.Sign reserving(LocalDate ratifyBy) {
        return new Signing.Sign(null, null, null, ratifyBy, "Instemming van de ledenvergadering", null);
    }
}
