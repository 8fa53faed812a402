package nl.wederkerig.process;

import static nl.wederkerig.deadline.DeadlineKind.COMMITMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.wederkerig.deadline.DeadlineKind;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many days before a deadline its holders are reminded. */
class ReminderScheduleTest {

    private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static DmnDecision decision;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream table = Models.decision("ReminderSchedule")) {
            decision = ENGINE.parseDecision("ReminderSchedule", table);
        }
    }

    @ParameterizedTest
    @EnumSource(DeadlineKind.class)
    void every_length_has_a_reminder_and_none_twice(DeadlineKind kind) {
        for (int termDays = 0; termDays <= 400; termDays++) {
            assertThat(daysBefore(kind, termDays)).as(kind + " of " + termDays + " days").isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource(value = DeadlineKind.class, mode = EnumSource.Mode.EXCLUDE, names = "COMMITMENT")
    void a_term_of_three_months_and_more_is_reminded_of_three_times(DeadlineKind kind) {
        assertThat(daysBefore(kind, 90)).containsExactly(90, 30, 7);
        assertThat(daysBefore(kind, 3650)).containsExactly(90, 30, 7);
    }

    @ParameterizedTest
    @EnumSource(value = DeadlineKind.class, mode = EnumSource.Mode.EXCLUDE, names = "COMMITMENT")
    void a_term_of_thirty_days_and_more_is_reminded_of_twice(DeadlineKind kind) {
        assertThat(daysBefore(kind, 30)).containsExactly(14, 3);
        assertThat(daysBefore(kind, 89)).containsExactly(14, 3);
    }

    @ParameterizedTest
    @EnumSource(value = DeadlineKind.class, mode = EnumSource.Mode.EXCLUDE, names = "COMMITMENT")
    void a_shorter_term_is_reminded_of_once(DeadlineKind kind) {
        assertThat(daysBefore(kind, 29)).containsExactly(3);
        assertThat(daysBefore(kind, 0)).containsExactly(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 29, 30, 89, 90, 400})
    void a_commitment_is_reminded_of_three_times_whatever_its_term(int termDays) {
        assertThat(daysBefore(COMMITMENT, termDays)).containsExactly(90, 30, 7);
    }

    private static List<Integer> daysBefore(DeadlineKind kind, int termDays) {
        return ENGINE.evaluateDecisionTable(decision, Variables.putValue("kind", kind.name()).putValue("termDays", termDays))
                .collectEntries("daysBefore");
    }
}
