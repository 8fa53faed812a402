package nl.wederkerig.walk;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeTry;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;

/** A few walks, always the same ones; {@link LongWalk} takes others each time. */
class RandomWalkTest extends RandomWalks {

    @Provide
    ActionChainArbitrary<Walk> short_walks() {
        return walks(30);
    }

    @BeforeTry
    void clean_database() {
        clean();
    }

    @Property(tries = 5, seed = "20260105", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatever_is_tried_on_the_road_everything_keeps_agreeing(@ForAll("short_walks") ActionChain<Walk> walk) {
        walk.run();
    }

    @AfterContainer
    static void it_came_somewhere() {
        assertThat(Walk.COUNTS).containsKeys("done", "refused", "crashed", "at NEGOTIATION", "at SIGNING");
    }
}
