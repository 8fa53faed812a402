package nl.wederkerig.process;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wederkerig.Rule;
import nl.wederkerig.agreement.DisputeKind;
import org.junit.jupiter.api.Test;

/** The model AwaitedProcedure. */
class AwaitedProcedureProcessTest extends DisputesOnTheRoad {

    @Test
    @Rule("D4")
    void it_waits_until_it_is_told_that_nothing_came_of_it() {
        raised(DisputeKind.NON_PERFORMANCE);
        road.on("2027-07-01");
        bySides(actor -> consultations().askThirdParty(road.agreement(), KEY, actor));
        assertThat(engine.runs("AwaitedProcedure")).isTrue();

        road.on("2028-03-01").does(() ->
                road.bean(EngineDisputes.class).deliver(road.agreement(), KEY, "ProcedureEnded", new ProcessVariables()));

        assertThat(engine.ended("AwaitedProcedure", "End_NoResult")).isEqualTo(1);
    }
}
