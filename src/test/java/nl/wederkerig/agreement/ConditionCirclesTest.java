package nl.wederkerig.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wederkerig.Rule;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import org.junit.jupiter.api.Test;

@Rule("C4")
class ConditionCirclesTest {

    @Test
    void commitments_in_a_row_are_no_circle() {
        assertThat(ConditionCircles.in(List.of(after("a", "b"), after("b", "c"), after("c", null), after("d", "b")))).isEmpty();
    }

    @Test
    void a_commitment_that_waits_for_itself_is_a_circle() {
        assertThat(ConditionCircles.in(List.of(after("a", "a")))).contains(List.of("a", "a"));
    }

    @Test
    void a_circle_is_named_in_the_order_in_which_its_commitments_wait() {
        assertThat(ConditionCircles.in(List.of(after("x", "a"), after("a", "b"), after("b", "c"), after("c", "a"))))
                .contains(List.of("a", "b", "c", "a"));
    }

    @Test
    void the_refusal_names_the_circle() {
        assertThat(ConditionCircles.whyRefused(List.of(after("a", "b"), after("b", "a"))))
                .contains(Reason.of("C4", "circle", "a → b → a"));
    }

    private static PromisedCommitment after(String key, String other) {
        return new PromisedCommitment(key, new OrganisationId("szw"), false, List.of(new OrganisationId("vng")), "text",
                LocalDate.of(2026, 1, 1), null, null, Map.of(), other, null);
    }
}
