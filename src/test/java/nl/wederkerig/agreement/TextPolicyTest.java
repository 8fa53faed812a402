package nl.wederkerig.agreement;

import static nl.wederkerig.agreement.Given.OPENED;
import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wederkerig.Rule;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import org.junit.jupiter.api.Test;

class TextPolicyTest {

    private final Agreement agreement = Given.negotiating(Registrations.valid());

    @Test
    @Rule("A5")
    void a_text_is_agreed_when_all_but_the_co_signer_have_accepted_it() {
        agreement.nextVersion();
        accept(VNG);
        assertThat(TextPolicy.agreed(agreement)).isFalse();
        accept(SZW);
        assertThat(TextPolicy.agreed(agreement)).isTrue();
    }

    @Test
    @Rule("A5")
    void a_text_is_not_agreed_while_a_check_is_missing() {
        agreement.nextVersion();
        agreement.fillIn(Checks.NONE);
        accept(VNG);
        accept(SZW);

        assertThat(TextPolicy.agreed(agreement)).isFalse();
    }

    @Test
    @Rule({"A4", "A5"})
    void a_new_version_withdraws_what_was_accepted() {
        agreement.nextVersion();
        accept(VNG);
        agreement.nextVersion();

        assertThat(agreement.parties().notAcceptedText(2)).extracting(AgreementParty::organisation).containsExactly(VNG, SZW);
        assertThat(TextPolicy.whyNotVersion(agreement, 1)).contains(Reason.of("A5", "not-the-current-version", 1, 2));
        assertThat(TextPolicy.whyNotVersion(agreement, 2)).isEmpty();
    }

    @Test
    @Rule("A5")
    void the_co_signer_accepts_no_text() {
        agreement.nextVersion();

        assertThat(ActPolicy.whyNot(AgreementAct.ACCEPT_TEXT, of(BZK))).contains(Reason.of("A5", "co-signer-accepts-no-text"));
        assertThat(ActPolicy.whyNot(AgreementAct.ACCEPT_TEXT, of(VNG))).isEmpty();
    }

    @Test
    @Rule("A5")
    void nothing_can_be_accepted_before_there_is_a_text_or_twice() {
        assertThat(ActPolicy.whyNot(AgreementAct.ACCEPT_TEXT, of(VNG))).contains(Reason.of("A5", "no-text"));
        agreement.nextVersion();
        accept(VNG);
        assertThat(ActPolicy.whyNot(AgreementAct.ACCEPT_TEXT, of(VNG))).contains(Reason.of("A5", "already-accepted", 1));
    }

    @Test
    @Rule("A6")
    void what_a_constituency_excepted_needs_another_version() {
        agreement.nextVersion();
        agreement.texts().reopen();

        assertThat(ActPolicy.whyNot(AgreementAct.ACCEPT_TEXT, of(VNG))).contains(Reason.of("A6", "new-version-needed"));
        agreement.nextVersion();
        assertThat(ActPolicy.whyNot(AgreementAct.ACCEPT_TEXT, of(VNG))).isEmpty();
    }

    @Test
    @Rule("A5")
    void not_applicable_is_for_bzk_to_say_with_a_reason() {
        assertThat(ChecksPolicy.whyNotMarked(true, null, false)).isEmpty();
        assertThat(ChecksPolicy.whyNotMarked(false, "Geen gevolgen", false)).contains(Reason.of("A5", "not-applicable-by-bzk-only"));
        assertThat(ChecksPolicy.whyNotMarked(false, " ", true)).contains(Reason.of("A5", "not-applicable-needs-reason"));
        assertThat(ChecksPolicy.whyNotMarked(false, "Geen gevolgen", true)).isEmpty();
    }

    @Test
    @Rule("A5")
    void a_check_that_was_complete_stays_so() {
        Checks complete = agreement.checks();
        Checks undone = complete.with(new UdoCheck(true, false, null, null), complete.udoCheckBy());

        assertThat(ChecksPolicy.whyNotUndone(complete, undone)).contains(Reason.of("A5", "check-stays-complete"));
        assertThat(ChecksPolicy.whyNotUndone(Checks.NONE, undone)).isEmpty();
        assertThat(ChecksPolicy.whyNotUndone(complete, complete)).isEmpty();
    }

    @Test
    @Rule("A14")
    void no_other_text_takes_the_place_of_an_award() {
        agreement.texts().bind();

        assertThat(ActPolicy.whyNot(AgreementAct.PROPOSE_TEXT, of(SZW))).contains(Reason.of("A14", "award-stands"));
    }

    private void accept(OrganisationId organisation) {
        Given.party(agreement, organisation).acceptText(agreement.texts().current(), Given.at(OPENED));
    }

    private Situation of(OrganisationId organisation) {
        return Given.situation(agreement, Given.party(agreement, organisation));
    }
}
