package nl.wederkerig.signing;

import static nl.wederkerig.signing.RoundFixtures.BZK;
import static nl.wederkerig.signing.RoundFixtures.BZK_ID;
import static nl.wederkerig.signing.RoundFixtures.SZW;
import static nl.wederkerig.signing.RoundFixtures.VNG;
import static nl.wederkerig.signing.RoundFixtures.day;
import static nl.wederkerig.signing.RoundFixtures.decideToCoSign;
import static nl.wederkerig.signing.RoundFixtures.noon;
import static nl.wederkerig.signing.RoundFixtures.refer;
import static nl.wederkerig.signing.RoundFixtures.round;
import static nl.wederkerig.signing.RoundFixtures.sign;
import static nl.wederkerig.signing.RoundFixtures.signUnderReservation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.shared.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SigningRoundTest {

    @Test
    @Rule("A13")
    void a_round_is_signed_when_every_party_and_the_co_signer_signed() {
        SigningRound round = round();
        sign(round, VNG, day(3, 10));
        sign(round, BZK, day(3, 11));
        assertThat(round.isSigned()).isFalse();
        assertThat(round.silentParties()).containsExactly(SZW);

        sign(round, SZW, day(3, 12));

        assertThat(round.isSigned()).isTrue();
    }

    @Test
    @Rule("A8")
    void a_signature_stays_when_the_round_is_void() {
        SigningRound round = round();
        sign(round, VNG, day(3, 10));

        round.become(RoundStatus.VOID, VoidCause.DECLINED, day(3, 11));

        assertThat(round.signature(VNG).map(Signature::signedOn)).contains(day(3, 10));
    }

    @ParameterizedTest
    @EnumSource(value = RoundStatus.class, names = {"COMPLETE", "VOID"})
    void nothing_happens_in_a_round_that_has_ended(RoundStatus ended) {
        SigningRound round = round();
        round.become(ended, ended == RoundStatus.VOID ? VoidCause.DECLINED : null, day(3, 11));

        Stream.<Consumer<SigningRound>>of(
                        each -> sign(each, VNG, day(3, 12)),
                        each -> refer(each, day(3, 12)),
                        each -> each.refuse(VNG, nl.wederkerig.shared.PersonId.create(), null, "Nee", noon(day(3, 12))),
                        each -> each.coSignatureDue(day(4, 16), day(4, 3)),
                        each -> each.succeeded(VNG.organisation(), SZW.organisation()),
                        each -> each.become(RoundStatus.VOID, VoidCause.RAN_OUT, day(3, 12)),
                        each -> each.become(RoundStatus.COMPLETE, null, day(3, 12)))
                .forEach(act -> assertThatThrownBy(() -> act.accept(round)).isInstanceOf(IllegalStateException.class));
    }

    @Test
    void a_void_round_says_why_and_a_complete_one_has_no_cause() {
        assertThatThrownBy(() -> round().become(RoundStatus.VOID, null, day(3, 11))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> round().become(RoundStatus.COMPLETE, VoidCause.RAN_OUT, day(3, 11)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> round().become(RoundStatus.OPEN, null, day(3, 11))).isInstanceOf(IllegalStateException.class);
    }

    static List<CabinetStatus> statuses() {
        return List.of(CabinetStatus.values());
    }

    @ParameterizedTest
    @MethodSource("statuses")
    @Rule("A12")
    void a_referral_goes_only_where_the_table_says(CabinetStatus from) {
        for (CabinetStatus to : CabinetStatus.values()) {
            if (to == CabinetStatus.REFERRED) {
                continue;
            }
            CabinetReferral referral = in(from);
            boolean allowed = CabinetReferral.TRANSITIONS.get(from).contains(to);
            if (allowed) {
                go(referral, to);
                assertThat(referral.status()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> go(referral, to)).as(from + " to " + to).isInstanceOf(IllegalStateException.class);
                assertThat(referral.status()).isEqualTo(from);
            }
        }
    }

    @Test
    @Rule("A12")
    void after_silence_on_the_decision_the_referral_is_back_with_az_as_it_was_tabled() {
        SigningRound round = round();
        decideToCoSign(round, day(3, 12), day(3, 24));

        CabinetReferral again = round.refer(ReferralCause.SILENT_AFTER_DECISION, noon(day(4, 8)), day(4, 8));

        assertThat(again.status()).isEqualTo(CabinetStatus.TABLED);
        assertThat(again.tabledBy()).isEqualTo(BZK_ID);
        assertThat(round.isWithCabinet()).isTrue();
        assertThat(round.decidedToCoSign()).isEmpty();
    }

    @Test
    @Rule("A12")
    void a_signature_on_the_decision_names_it() {
        SigningRound round = round();
        decideToCoSign(round, day(3, 12), day(3, 20));

        assertThat(sign(round, BZK, day(3, 24)).onCabinetDecision()).isTrue();
        assertThat(sign(round, VNG, day(3, 24)).onCabinetDecision()).isFalse();
        assertThat(round.decidedToCoSign()).isEmpty();
    }

    @Test
    void a_round_has_one_referral_at_a_time() {
        SigningRound round = round();
        refer(round, day(3, 5));

        assertThatThrownBy(() -> refer(round, day(3, 6))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Rule("A17")
    void a_reservation_that_is_lifted_is_not_refused() {
        Reservation reservation = signUnderReservation(round(), VNG, day(3, 10), day(6, 16));
        reservation.lift(day(6, 10));

        assertThatThrownBy(() -> reservation.refuse(day(6, 11))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> reservation.lift(day(6, 11))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Rule("A18")
    void a_successor_takes_the_place_with_its_signature() {
        SigningRound round = round();
        sign(round, SZW, day(3, 10));
        var successor = new OrganisationId("mnre9999");

        round.succeeded(SZW.organisation(), successor);

        var place = new PartyKey(successor, PartyRole.LINE_MINISTRY);
        assertThat(round.parties()).containsExactly(VNG, place, BZK);
        assertThat(round.signature(place).map(Signature::party)).contains(SZW);
    }

    @Test
    @Rule("A18")
    void merging_on_one_side_makes_one_party_that_has_signed_when_either_had() {
        var other = new PartyKey(new OrganisationId("ipo"), PartyRole.DECENTRAL);
        for (PartyKey signed : List.of(VNG, other)) {
            var round = new SigningRound(
                    RoundFixtures.basis(List.of(VNG, other, SZW), BZK, null, false, false), noon(day(3, 3)), day(3, 3));
            sign(round, signed, day(3, 10));

            round.succeeded(VNG.organisation(), other.organisation());

            assertThat(round.parties()).containsExactlyInAnyOrder(other, SZW, BZK);
            assertThat(round.hasSigned(other)).isTrue();
        }
    }

    private static CabinetReferral in(CabinetStatus status) {
        CabinetReferral referral = refer(round(), day(3, 10));
        switch (status) {
            case REFERRED -> { }
            case TABLED -> go(referral, CabinetStatus.TABLED);
            case ON_AGENDA -> {
                go(referral, CabinetStatus.TABLED);
                go(referral, CabinetStatus.ON_AGENDA);
            }
            case DECIDED -> {
                go(referral, CabinetStatus.TABLED);
                go(referral, CabinetStatus.ON_AGENDA);
                go(referral, CabinetStatus.DECIDED);
            }
            case WITHDRAWN -> go(referral, CabinetStatus.WITHDRAWN);
        }
        return referral;
    }

    private static void go(CabinetReferral referral, CabinetStatus to) {
        switch (to) {
            case TABLED -> referral.table(BZK_ID, day(3, 12));
            case ON_AGENDA -> referral.putOnAgenda(day(3, 20));
            case DECIDED -> referral.decide(CabinetDecisionKind.REJECT, null, null, null, null, day(3, 20));
            case WITHDRAWN -> referral.withdraw(day(3, 20));
            case REFERRED -> throw new IllegalArgumentException("nothing goes to REFERRED");
        }
    }
}
