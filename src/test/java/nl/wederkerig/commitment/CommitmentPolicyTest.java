package nl.wederkerig.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import org.junit.jupiter.api.Test;

@Rule("C7")
class CommitmentPolicyTest {

    private final Commitment commitment =
            Commitment.planned(AgreementId.create(), Registrations.commitment("loket"), 1, 0);

    @Test
    void what_is_owed_is_waived_by_a_negotiator_of_who_it_is_owed_to() {
        commitment.enterIntoForce(LocalDate.of(2026, 3, 12), true, Holidays.statutory());

        assertThat(whyNot(Registrations.VNG, Role.NEGOTIATOR)).isEmpty();
        assertThat(whyNot(Registrations.VNG, Role.SIGNATORY)).contains(Reason.of("C7", "not-beneficiary", "loket"));
        assertThat(whyNot(Registrations.SZW, Role.NEGOTIATOR)).contains(Reason.of("C7", "not-beneficiary", "loket"));
    }

    @Test
    void what_is_not_owed_yet_is_not_waived() {
        assertThat(whyNot(Registrations.VNG, Role.NEGOTIATOR))
                .contains(Reason.of("C7", "not-owed", "loket", CommitmentStatus.PLANNED));
    }

    private Optional<Reason> whyNot(OrganisationId organisation, Role role) {
        return CommitmentPolicy.whyNotWaived(commitment, new Actor(PersonId.create(), organisation, Set.of(role)));
    }
}
