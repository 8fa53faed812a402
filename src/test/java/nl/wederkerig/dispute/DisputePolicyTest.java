package nl.wederkerig.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.Suspension;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;
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
import org.junit.jupiter.params.provider.EnumSource.Mode;

@Rule("D3")
class DisputePolicyTest {

    private static final Reason NOT_FOR_YOU = Reason.of("D3", "not-for-you", "deadlock-1");

    /** Of 5 July 2026 in Amsterdam, the last day of {@link #consulting()}. */
    private static final Instant LAST_MOMENT = Instant.parse("2026-07-05T21:59:59Z");

    private static final OrganisationId VNG = new OrganisationId("vng");
    private static final OrganisationId SZW = new OrganisationId("mnre1073");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 16);

    private final Dispute dispute = Dispute.deadlock(
            AgreementId.create(), 1, new Sides(List.of(VNG), List.of(SZW), List.of()), Procedure.BINDING_ADVICE, DAY, DAY);

    @Test
    @Rule("D3")
    void its_own_parties_can_end_it_on_the_side_that_is_asked() {
        assertThat(whyNot(VNG, Role.NEGOTIATOR, DisputeAct.WITHDRAW)).isEmpty();
        assertThat(whyNot(SZW, Role.NEGOTIATOR, DisputeAct.CONSENT_TO_WITHDRAWAL)).contains(Reason.of("D3", "nobody-withdraws"));
        dispute.consents().give(VNG, DisputeAct.WITHDRAW, "", Instant.EPOCH);
        assertThat(whyNot(SZW, Role.NEGOTIATOR, DisputeAct.CONSENT_TO_WITHDRAWAL)).isEmpty();
        assertThat(whyNot(VNG, Role.NEGOTIATOR, DisputeAct.CONSENT_TO_WITHDRAWAL)).contains(Reason.of("D3", "respondents-only", dispute.key()));
        assertThat(whyNot(SZW, Role.NEGOTIATOR, DisputeAct.WITHDRAW)).contains(Reason.of("D3", "claimants-only", dispute.key()));
        assertThat(whyNot(new OrganisationId("ipo"), Role.NEGOTIATOR, DisputeAct.SETTLE)).contains(NOT_FOR_YOU);
    }

    @Test
    void a_party_ends_it_by_its_negotiator() {
        assertThat(whyNot(VNG, Role.SIGNATORY, DisputeAct.SETTLE)).contains(NOT_FOR_YOU);
    }

    @Test
    void what_has_ended_is_not_ended_again() {
        dispute.close(DisputeEnd.SETTLED, LocalDate.of(2026, 8, 3));

        assertThat(whyNot(VNG, Role.NEGOTIATOR, DisputeAct.SETTLE)).contains(Reason.of("D3", "not-open", "deadlock-1"));
    }

    @ParameterizedTest
    @EnumSource(value = DisputeAct.class, mode = Mode.EXCLUDE, names = {"WITHDRAW", "CONSENT_TO_WITHDRAWAL", "RESUME"})
    void either_side_does_what_belongs_to_a_consultation_until_its_last_day_is_over(DisputeAct act) {
        Dispute consulting = consulting();

        for (OrganisationId party : List.of(VNG, SZW)) {
            assertThat(whyNot(consulting, party, act, LAST_MOMENT)).isEmpty();
            assertThat(whyNot(consulting, party, act, LAST_MOMENT.plusSeconds(1)))
                    .contains(Reason.of("D3", "consultation-elapsed", LocalDate.of(2026, 7, 5)));
        }
    }

    @ParameterizedTest
    @CsvSource({"STATE_INTEREST, D1", "HOLD_CONSULTATION, D2", "SUSPEND, D3", "RESUME, D3", "EXTEND, D3", "ASK_THIRD_PARTY, D3"})
    void what_belongs_to_a_consultation_is_not_done_after_it(DisputeAct act, String rule) {
        assertThat(whyNot(VNG, Role.NEGOTIATOR, act)).contains(Reason.of(rule, "not-in-consultation", "deadlock-1"));
    }

    @Test
    void a_withdrawal_needs_no_consent_during_the_consultation() {
        assertThat(whyNot(consulting(), VNG, DisputeAct.WITHDRAW, LAST_MOMENT)).isEmpty();
        assertThat(whyNot(consulting(), SZW, DisputeAct.CONSENT_TO_WITHDRAWAL, LAST_MOMENT))
                .contains(Reason.of("D3", "consent-not-needed"));
    }

    @Test
    @Rule("D1")
    void each_side_states_its_interest_once() {
        Dispute consulting = consulting();
        consulting.state(new Interest(DisputeSide.CLAIMANTS, VNG, "Zekerheid voor 2027", LocalDate.of(2026, 1, 12)));

        assertThat(whyNot(consulting, VNG, DisputeAct.STATE_INTEREST, LAST_MOMENT)).contains(Reason.of("D1", "interest-stated"));
        assertThat(whyNot(consulting, SZW, DisputeAct.STATE_INTEREST, LAST_MOMENT)).isEmpty();
    }

    @Test
    void only_what_is_suspended_is_resumed_and_it_does_not_elapse_meanwhile() {
        Dispute consulting = consulting();
        assertThat(whyNot(consulting, VNG, DisputeAct.RESUME, LAST_MOMENT)).contains(Reason.of("D3", "not-suspended"));

        consulting.consultation().suspend(new Suspension(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 9, 1)), Holidays.statutory());

        assertThat(whyNot(consulting, VNG, DisputeAct.RESUME, LAST_MOMENT.plusSeconds(1))).isEmpty();
    }

    private static Dispute consulting() {
        AgreementId agreement = AgreementId.create();
        return Dispute.raised(new RaiseDispute(agreement, null, DisputeKind.OTHER, List.of(VNG), List.of(SZW), List.of(), "Over de uitvoering"),
                "geschil-1", new Sides(List.of(VNG), List.of(SZW), List.of()),
                new Consultation(LocalDate.of(2026, 1, 5), TermLength.months(6), TermRule.AGREED_EXACT, Holidays.statutory()), LocalDate.of(2026, 1, 5));
    }

    private static Optional<Reason> whyNot(Dispute about, OrganisationId organisation, DisputeAct act, Instant now) {
        return DisputePolicy.whyNot(act, about, new Actor(PersonId.create(), organisation, Set.of(Role.NEGOTIATOR)), now);
    }

    private Optional<Reason> whyNot(OrganisationId organisation, Role role, DisputeAct act) {
        Actor actor = new Actor(PersonId.create(), organisation, Set.of(role));
        return DisputePolicy.whyNot(act, dispute, actor, Instant.parse("2026-08-03T10:00:00Z"));
    }
}
