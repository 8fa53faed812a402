package nl.wederkerig.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order in which tasks stand. */
class TaskRowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @Test
    void the_nearest_day_comes_first_then_what_resumes_first_and_what_has_no_day_last() {
        Stream<TaskRow> rows = Stream.of(row("no day", null, null), row("resumes later", TODAY.minusDays(9), TODAY.plusDays(40)),
                row("later", TODAY.plusDays(9), null), row("resumes", TODAY.plusDays(1), TODAY.plusDays(10)), row("late", TODAY.minusDays(1), null),
                row("new", null, null).arisen(TODAY, TODAY));

        assertThat(rows.sorted(TaskRow.NEAREST_FIRST).map(TaskRow::what))
                .containsExactly("new", "late", "later", "resumes", "resumes later", "no day");
    }

    private static TaskRow row(String what, LocalDate due, LocalDate resumes) {
        return new TaskRow(null, what, "/", null, null, due, null, resumes, null, false, null);
    }
}
