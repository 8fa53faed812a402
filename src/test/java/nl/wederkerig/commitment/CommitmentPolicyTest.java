package nl.wederkerig.commitment;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** SZW owes VNG and IPO, from 12 March 2026 on; owed by members it is owed by those of VNG to SZW. */
class CommitmentPolicyTest {

    private static final OrganisationId MEMBER = new OrganisationId("gm0363");
    private static final LocalDate ON = LocalDate.of(2026, 3, 12);

    private final Commitment commitment = owed(false, null);

    private static Commitment planned(boolean byMembers, String afterEvent) {
        return Commitment.planned(AgreementId.create(), new PromisedCommitment(
                "loket", byMembers ? VNG : SZW, byMembers, byMembers ? List.of(SZW) : List.of(VNG, IPO), "Een loket openen",
                LocalDate.of(2027, 6, 1), null, null, Map.of(), null, afterEvent), null, 1, 0);
    }

    private static Commitment owed(boolean byMembers, String afterEvent) {
        Commitment owed = planned(byMembers, afterEvent);
        owed.enterIntoForce(ON, false, Holidays.statutory());
        return owed;
    }

    @ParameterizedTest
    @CsvSource({"REPORT_PROGRESS, C1", "CLAIM, C2", "REQUEST_EXTENSION, C3"})
    @Rule({"C1", "C2", "C3"})
    void the_obligor_reports_claims_and_asks_for_another_date(CommitmentAct act, String rule) {
        assertThat(whyNot(act, SZW)).isEmpty();
        assertThat(whyNot(act, VNG)).contains(Reason.of(rule, "not-obligor"));
        assertThat(whyNot(act, SZW, Role.SIGNATORY)).contains(Reason.of("rights", "role-missing"));
    }

    @ParameterizedTest
    @CsvSource({"CONFIRM, C2", "CONFIRM_PART, C2", "CONTEST, C2", "DECIDE_EXTENSION, C3"})
    @Rule({"C2", "C3"})
    void who_it_is_owed_to_answers(CommitmentAct act, String rule) {
        commitment.requestExtension(Extension.asked(ON, ON, ON.plusDays(90), "Later", ON.plusDays(30)));
        if (act != CommitmentAct.DECIDE_EXTENSION) {
            commitment.claim(ON, null, ON.plusDays(30));
        }
        assertThat(whyNot(act, VNG)).isEmpty();
        assertThat(whyNot(act, SZW)).contains(Reason.of(rule, "not-beneficiary"));
        assertThat(whyNot(act, BZK)).contains(Reason.of(rule, "not-beneficiary"));
        assertThat(whyNot(act, VNG, Role.EXECUTIVE)).contains(Reason.of("rights", "role-missing"));
    }

    @Test
    @Rule("C1")
    void of_what_members_owe_each_reports_or_the_association_for_it() {
        Commitment ofMembers = owed(true, null);

        assertThat(report(commitment, SZW, Role.NEGOTIATOR, Set.of())).contains(Reason.of("C1", "not-by-members"));
        assertThat(report(ofMembers, VNG, Role.NEGOTIATOR, Set.of())).isEmpty();
        assertThat(report(ofMembers, MEMBER, Role.NEGOTIATOR, Set.of(VNG))).isEmpty();
        assertThat(report(ofMembers, MEMBER, Role.EXECUTIVE, Set.of(VNG))).isEmpty();
        assertThat(report(ofMembers, VNG, Role.EXECUTIVE, Set.of())).contains(Reason.of("rights", "role-missing"));
        assertThat(report(ofMembers, MEMBER, Role.SIGNATORY, Set.of(VNG))).contains(Reason.of("rights", "role-missing"));
        assertThat(report(ofMembers, MEMBER, Role.NEGOTIATOR, Set.of(IPO))).contains(Reason.of("C1", "not-a-member"));
    }

    @Test
    @Rule({"C1", "C4"})
    void no_member_reports_its_part_of_what_waits_for_something_else() {
        Commitment waits = owed(true, "voorjaarsnota-2027");

        assertThat(report(waits, MEMBER, Role.NEGOTIATOR, Set.of(VNG))).contains(Reason.of("C4", "waits"));
        assertThat(report(waits, VNG, Role.NEGOTIATOR, Set.of())).contains(Reason.of("C4", "waits"));
        waits.conditionMet(ON, Holidays.statutory());
        assertThat(report(waits, MEMBER, Role.NEGOTIATOR, Set.of(VNG))).isEmpty();
    }

    @Test
    @Rule("C1")
    void what_a_member_reports_it_reports_in_the_role_it_has() {
        assertThat(CommitmentPolicy.roleFor(CommitmentAct.REPORT_MEMBER, actor(MEMBER, Role.EXECUTIVE))).isEqualTo(Role.EXECUTIVE);
        assertThat(CommitmentPolicy.roleFor(CommitmentAct.REPORT_MEMBER, actor(MEMBER, Role.NEGOTIATOR))).isEqualTo(Role.NEGOTIATOR);
        assertThat(CommitmentPolicy.roleFor(CommitmentAct.CLAIM, actor(SZW, Role.EXECUTIVE))).isEqualTo(Role.NEGOTIATOR);
    }

    @ParameterizedTest
    @EnumSource(value = CommitmentAct.class, names = {"REPORT_PROGRESS", "CLAIM", "REQUEST_EXTENSION"})
    void what_is_not_owed_yet_or_any_more_is_left_alone(CommitmentAct act) {
        assertThat(CommitmentPolicy.whyNot(act, planned(false, null), actor(SZW, Role.NEGOTIATOR), Set.of())).isPresent();
        commitment.lapse();
        assertThat(whyNot(act, SZW)).isPresent();
    }

    @Test
    @Rule({"C2", "C4"})
    void what_is_claimed_is_not_claimed_again_and_what_waits_is_not_claimed_yet() {
        assertThat(CommitmentPolicy.whyNot(CommitmentAct.CLAIM, owed(false, "Voorjaarsnota"), actor(SZW, Role.NEGOTIATOR), Set.of()))
                .contains(Reason.of("C4", "waits"));
        commitment.claim(ON, null, ON.plusDays(30));
        assertThat(whyNot(CommitmentAct.CLAIM, SZW)).contains(Reason.of("C2", "claimed-already"));
    }

    @Test
    @Rule("C2")
    void a_claim_is_answered_once_by_each() {
        assertThat(whyNot(CommitmentAct.CONFIRM, VNG)).contains(Reason.of("C2", "not-claimed"));
        commitment.claim(ON, null, ON.plusDays(30));
        answers(VNG, ClaimView.Kind.CONFIRMED);

        assertThat(whyNot(CommitmentAct.CONFIRM, VNG)).contains(Reason.of("C2", "answered-already"));
        assertThat(whyNot(CommitmentAct.CONTEST, VNG)).contains(Reason.of("C2", "answered-already"));
        assertThat(whyNot(CommitmentAct.CONTEST, IPO)).isEmpty();
    }

    @Test
    @Rule({"C2", "C5"})
    void what_is_contested_is_confirmed_after_all_and_not_contested_again() {
        commitment.claim(ON, null, ON.plusDays(30));
        answers(VNG, ClaimView.Kind.CONFIRMED);
        answers(IPO, ClaimView.Kind.CONTESTED);

        assertThat(whyNot(CommitmentAct.CONTEST, IPO)).contains(Reason.of("C2", "contested-already"));
        assertThat(whyNot(CommitmentAct.CONFIRM, IPO)).isEmpty();
        assertThat(whyNot(CommitmentAct.CONFIRM, VNG)).contains(Reason.of("C2", "answered-already"));
        assertThat(whyNot(CommitmentAct.CLAIM, SZW)).isEmpty();
    }

    @Test
    @Rule("C3")
    void one_request_for_another_date_at_a_time_on_which_each_decides_once() {
        assertThat(whyNot(CommitmentAct.DECIDE_EXTENSION, VNG)).contains(Reason.of("C3", "nothing-asked"));
        commitment.requestExtension(Extension.asked(ON, ON, ON.plusDays(90), "Later", ON.plusDays(30)));
        assertThat(whyNot(CommitmentAct.REQUEST_EXTENSION, SZW)).contains(Reason.of("C3", "asked-already"));

        commitment.decideExtension(new ExtensionView.Decision(VNG, true, null, ON));

        assertThat(whyNot(CommitmentAct.DECIDE_EXTENSION, VNG)).contains(Reason.of("C3", "decided-already"));
        assertThat(whyNot(CommitmentAct.DECIDE_EXTENSION, IPO)).isEmpty();
    }

    @Test
    @Rule("C3")
    void what_is_claimed_is_not_moved() {
        commitment.claim(ON, null, ON.plusDays(30));

        assertThat(whyNot(CommitmentAct.REQUEST_EXTENSION, SZW)).contains(Reason.of("C3", "not-open"));
    }

    @Test
    @Rule("C7")
    void each_of_those_it_is_owed_to_waives_once_what_is_owed() {
        assertThat(whyNot(CommitmentAct.WAIVE, VNG)).isEmpty();
        assertThat(whyNot(CommitmentAct.WAIVE, SZW)).contains(Reason.of("C7", "not-beneficiary", "loket"));
        assertThat(CommitmentPolicy.whyNot(CommitmentAct.WAIVE, planned(false, null), actor(VNG, Role.NEGOTIATOR), Set.of()))
                .map(Reason::code).contains("not-owed");

        commitment.waive(VNG);

        assertThat(whyNot(CommitmentAct.WAIVE, VNG)).contains(Reason.of("C7", "waived-already"));
        assertThat(whyNot(CommitmentAct.WAIVE, IPO)).isEmpty();
    }

    private void answers(OrganisationId by, ClaimView.Kind kind) {
        commitment.answer(new ClaimView.Answer(by, kind, null, null, ON), ON.plusDays(30));
    }

    private Optional<Reason> whyNot(CommitmentAct act, OrganisationId organisation) {
        return whyNot(act, organisation, Role.NEGOTIATOR);
    }

    private Optional<Reason> whyNot(CommitmentAct act, OrganisationId organisation, Role role) {
        return CommitmentPolicy.whyNot(act, commitment, actor(organisation, role), Set.of());
    }

    private static Optional<Reason> report(Commitment of, OrganisationId organisation, Role role, Set<OrganisationId> associations) {
        return CommitmentPolicy.whyNot(CommitmentAct.REPORT_MEMBER, of, actor(organisation, role), associations);
    }

    private static Actor actor(OrganisationId organisation, Role role) {
        return new Actor(PersonId.create(), organisation, Set.of(role));
    }
}
