package nl.wederkerig.dispute;

import static nl.wederkerig.dispute.StepPolicyTest.SZW;
import static nl.wederkerig.dispute.StepPolicyTest.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import org.junit.jupiter.api.Test;

@Rule("D3")
class DisputePolicyTest {

    private static final Reason NOT_FOR_YOU = Reason.of("D3", "not-for-you", "deadlock-1");

    private final Dispute dispute = StepPolicyTest.deadlock();

    @Test
    void its_own_parties_can_end_it_on_the_side_that_is_asked() {
        assertThat(whyNot(VNG, Role.NEGOTIATOR, DisputeAct.WITHDRAW)).isEmpty();
        assertThat(whyNot(SZW, Role.NEGOTIATOR, DisputeAct.CONSENT_TO_WITHDRAWAL)).isEmpty();
        assertThat(whyNot(VNG, Role.NEGOTIATOR, DisputeAct.CONSENT_TO_WITHDRAWAL)).contains(NOT_FOR_YOU);
        assertThat(whyNot(SZW, Role.NEGOTIATOR, DisputeAct.WITHDRAW)).contains(NOT_FOR_YOU);
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

    private Optional<Reason> whyNot(OrganisationId organisation, Role role, DisputeAct act) {
        Actor actor = new Actor(PersonId.create(), organisation, Set.of(role));
        return DisputePolicy.whyNot(act, dispute, actor, Instant.parse("2026-08-03T10:00:00Z"));
    }
}
