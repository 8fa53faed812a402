package nl.wederkerig.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.junit.jupiter.api.Test;

/** Which deadlines are the day of a task. */
class TaskMattersTest {

    @Test
    void the_vote_of_members_is_not_the_day_on_which_their_association_decides() {
        assertThat(TaskMatters.isDayOfTask(due("constituency:VNG"))).isTrue();
        assertThat(TaskMatters.isDayOfTask(due("consultation:" + UUID.randomUUID()))).isFalse();
    }

    private static Deadline due(String key) {
        LocalDate begins = LocalDate.of(2026, 11, 2);
        return new Deadline(new AgreementId(UUID.randomUUID()), key, DeadlineKind.TERM, "label", begins, begins.plusDays(30),
                List.of(new OrganisationId("VNG")));
    }
}
