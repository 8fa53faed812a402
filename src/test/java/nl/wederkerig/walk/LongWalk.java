package nl.wederkerig.walk;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeTry;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;

/** Many long walks, others each time: {@code mvn -Pwalk test}, as many as {@code -Dwalk.tries=200} says. */
class LongWalk extends RandomWalks {

    @Provide
    ActionChainArbitrary<Walk> long_walks() {
        return walks(60);
    }

    @BeforeTry
    void clean_database() {
        clean();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void whatever_is_tried_on_the_road_everything_keeps_agreeing(@ForAll("long_walks") ActionChain<Walk> walk) {
        walk.run();
    }

    @AfterContainer
    static void where_it_came() {
        System.out.println(Walk.COUNTS);
    }
}
