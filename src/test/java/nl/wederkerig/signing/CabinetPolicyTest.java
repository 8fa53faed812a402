package nl.wederkerig.signing;

import static nl.wederkerig.signing.RoundFixtures.BZK_ID;
import static nl.wederkerig.signing.RoundFixtures.day;
import static nl.wederkerig.signing.RoundFixtures.refer;
import static nl.wederkerig.signing.RoundFixtures.round;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wederkerig.Rule;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.Reason;
import org.junit.jupiter.api.Test;

@Rule("A12")
class CabinetPolicyTest {

    @Test
    void a_referral_is_tabled_once() {
        CabinetReferral referral = refer(round(), day(3, 10));
        assertThat(CabinetPolicy.whyNotTable(referral)).isEmpty();

        referral.table(BZK_ID, day(3, 12));

        assertThat(CabinetPolicy.whyNotTable(referral)).contains(Reason.of("A12", "already-tabled", day(3, 12)));
    }

    @Test
    void what_is_not_tabled_is_not_put_on_the_agenda() {
        SigningRound round = round();
        CabinetReferral referral = refer(round, day(3, 10));

        assertThat(CabinetPolicy.whyNotOnAgenda(round, referral, day(3, 20), day(3, 12)))
                .contains(Reason.of("A12", "not-tabled"));
    }

    @Test
    void a_meeting_lies_at_most_a_year_ahead_and_the_decision_is_not_recorded_before_it() {
        SigningRound round = round();
        CabinetReferral referral = refer(round, day(3, 10));
        referral.table(BZK_ID, day(3, 12));
        assertThat(CabinetPolicy.whyNotOnAgenda(round, referral, day(3, 12).plusYears(1), day(3, 12))).isEmpty();
        assertThat(CabinetPolicy.whyNotOnAgenda(round, referral, day(3, 13).plusYears(1), day(3, 12)))
                .contains(Reason.of("A12", "meeting-too-far", day(3, 12).plusYears(1)));

        referral.putOnAgenda(day(3, 20));

        assertThat(CabinetPolicy.whyNotYet(referral, day(3, 19))).contains(Reason.of("A12", "meeting-to-come", day(3, 20)));
        assertThat(CabinetPolicy.whyNotYet(referral, day(3, 20))).isEmpty();
    }

    @Test
    void the_medeoverhedenoverleg_comes_first_where_the_arrangement_says_so() {
        SigningRound round = RoundFixtures.discussedFirst();
        CabinetReferral referral = refer(round, day(3, 10));
        assertThat(CabinetPolicy.whyNotDiscuss(round, referral)).contains(Reason.of("A12", "not-tabled"));
        referral.table(BZK_ID, day(3, 12));
        assertThat(CabinetPolicy.whyNotOnAgenda(round, referral, day(3, 20), day(3, 12)))
                .contains(Reason.of("A12", "not-discussed"));
        assertThat(CabinetPolicy.whyNotDiscuss(round, referral)).isEmpty();

        referral.discuss("Besproken", day(3, 18));

        assertThat(CabinetPolicy.whyNotDiscuss(round, referral)).contains(Reason.of("A12", "already-discussed", day(3, 18)));
        assertThat(CabinetPolicy.whyNotOnAgenda(round, referral, day(3, 20), day(3, 18))).isEmpty();
    }

    @Test
    void conditions_go_only_with_a_decision_to_amend() {
        SigningRound round = round();
        CabinetReferral referral = refer(round, day(3, 10));
        referral.table(BZK_ID, day(3, 12));
        referral.putOnAgenda(day(3, 20));

        assertThat(CabinetPolicy.whyNotDecide(referral, CabinetDecisionKind.REJECT, "Dekking opnemen", null))
                .contains(Reason.of("A12", "conditions-with-amend-only"));
        assertThat(CabinetPolicy.whyNotDecide(referral, CabinetDecisionKind.AMEND, "Dekking opnemen", null)).isEmpty();
    }

    @Test
    void it_is_not_discussed_there_where_the_arrangement_does_not_say_so() {
        SigningRound round = round();

        assertThat(CabinetPolicy.whyNotDiscuss(round, refer(round, day(3, 10))))
                .contains(Reason.of("A12", "discussion-not-agreed"));
    }

    @Test
    void a_meeting_is_today_or_later() {
        SigningRound round = round();
        CabinetReferral referral = refer(round, day(3, 10));
        referral.table(BZK_ID, day(3, 12));

        assertThat(CabinetPolicy.whyNotOnAgenda(round, referral, day(3, 12), day(3, 12))).isEmpty();
        assertThat(CabinetPolicy.whyNotOnAgenda(round, referral, day(3, 11), day(3, 12)))
                .contains(Reason.of("A12", "meeting-passed", day(3, 11)));
    }

    @Test
    void the_cabinet_decides_what_is_on_its_agenda_and_gives_a_term_only_to_amend() {
        CabinetReferral referral = refer(round(), day(3, 10));
        referral.table(BZK_ID, day(3, 12));
        assertThat(CabinetPolicy.whyNotDecide(referral, CabinetDecisionKind.REJECT, null, null))
                .contains(Reason.of("A12", "not-on-agenda"));
        referral.putOnAgenda(day(3, 20));

        assertThat(CabinetPolicy.whyNotDecide(referral, CabinetDecisionKind.REJECT, null, null)).isEmpty();
        assertThat(CabinetPolicy.whyNotDecide(referral, CabinetDecisionKind.AMEND, null, TermLength.months(6))).isEmpty();
        assertThat(CabinetPolicy.whyNotDecide(referral, CabinetDecisionKind.CO_SIGN, null, TermLength.months(6)))
                .contains(Reason.of("A12", "term-with-amend-only"));
    }
}
