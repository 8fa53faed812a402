package nl.wederkerig.membership;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wederkerig.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("T52")
class TallyTest {

    @ParameterizedTest
    @CsvSource({
        "100, 51, 49, 0, 50, AGREED", "100, 49, 51, 0, 50, REJECTED", "100, 30, 30, 0, 50, REJECTED", "100, 30, 19, 0, 50, NO_QUORUM",
        "100, 30, 10, 10, 50, AGREED", "100, 0, 0, 60, 50, REJECTED", "100, 0, 0, 0, 0, NO_QUORUM", "100, 1, 0, 0, 0, AGREED",
        "3, 1, 0, 0, 34, NO_QUORUM", "3, 1, 0, 0, 33, AGREED"
    })
    void abstaining_counts_for_the_quorum_only_and_equal_is_no_majority(
            long weight, long inFavour, long against, long abstained, int quorum, ConsultationOutcome outcome) {
        Tally tally = new Tally(10, 5, weight, inFavour + against + abstained, inFavour, against, abstained);

        assertThat(tally.outcome(quorum)).isEqualTo(outcome);
    }

    @Test
    void a_quorum_is_not_reached_by_rounding() {
        assertThat(new Tally(3, 2, 3, 2, 2, 0, 0).turnout()).isEqualTo(66);
    }

    @Test
    void before_the_count_only_the_turnout_is_told() {
        assertThat(new Tally(3, 2, 3, 2, 1, 1, 0).sealed()).isEqualTo(new Tally(3, 2, 3, 2, 0, 0, 0));
    }
}
