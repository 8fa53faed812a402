package nl.wederkerig.walk;

import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.agreement.RegisterAgreement;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.agreement.UdoCheck;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContextManager;

/** What a walk can consist of, and the application that it goes through: that of the other tests of this run. */
abstract class RandomWalks {

    private static final TestContextManager SPRING = new TestContextManager(WalkThrough.class);

    ActionChainArbitrary<Walk> walks(int steps) {
        return ActionChain.<Walk>startWith(Walk::new)
                .withAction(new Begin())
                .withAction(6, goesOn()).withAction(5, tries()).withAction(1, allTry()).withAction(2, timePasses())
                .withMaxTransformations(steps);
    }

    /** The first step of each: an agreement, registered in one of many ways. */
    private static final class Begin implements Action.Independent<Walk> {

        @Override
        public boolean precondition(Walk walk) {
            return !walk.begun();
        }

        @Override
        public Arbitrary<Transformer<Walk>> transformer() {
            return registrations().map(command -> Transformer.mutate(
                    "begins with " + command.arrangement().route(), walk -> walk.begins(application(), command)));
        }
    }

    /** Any other step, once it has begun. */
    private record Step(Arbitrary<Transformer<Walk>> transformer) implements Action.Independent<Walk> {

        @Override
        public boolean precondition(Walk walk) {
            return walk.begun();
        }
    }

    private static Step goesOn() {
        return new Step(Combinators.combine(Arbitraries.integers().between(0, 11), crashes()).as((which, crash) ->
                Transformer.mutate("goes on " + which + crashing(crash), walk -> walk.goesOn(which, crash))));
    }

    private static Step tries() {
        return new Step(Combinators.combine(Arbitraries.of(List.copyOf(Commands.ALL.keySet())), Arbitraries.integers().between(0, 6),
                crashes()).as((name, who, crash) -> Transformer.mutate(
                        name + " by " + who + crashing(crash), walk -> walk.tries(name, who, crash))));
    }

    private static Step allTry() {
        return new Step(Arbitraries.of("suspend term", "resume term", "extend term", "declare deadlock", "abandon", "accept amendment",
                        "settle", "terminate", "ask third party", "answer outcome", "begin advice", "propose members")
                .map(name -> Transformer.mutate(name + " by all", walk -> walk.allTry(name))));
    }

    private static Step timePasses() {
        return new Step(Arbitraries.of(1, 3, 7, 16, 31, 45, 95)
                .map(days -> Transformer.mutate(days + " days pass", walk -> walk.timePasses(days))));
    }

    /** Most commands do not crash. */
    private static Arbitrary<Integer> crashes() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just((Integer) null)), Tuple.of(1, Arbitraries.of(0, 1, 2, 3)));
    }

    private static String crashing(Integer crash) {
        return crash == null ? "" : crash == 0 ? ", crashing at the end" : ", crashing after " + crash;
    }

    private static Arbitrary<RegisterAgreement> registrations() {
        Arbitrary<DisputeArrangement> arrangements = Combinators.combine(
                Arbitraries.of(Route.class),
                Arbitraries.of(List.<OrganisationId>of(), List.of(VNG), List.of(VNG, SZW)), Arbitraries.of(true, false))
                .as((route, deciding, first) -> discussed(Registrations.arrangement(route, deciding), first));
        return Combinators.combine(arrangements, Arbitraries.of(true, false), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((arrangement, checked, later, advised) -> {
                    Registrations registration = advised ? AdviceOnTheWalk.planned(arrangement) : Registrations.valid().arrangement(arrangement);
                    registration.checks(Registrations.paragraph(), new UdoCheck(true, checked, null, null));
                    return (later ? registration.inForceOn(LocalDate.of(2026, 9, 1)) : registration).command();
                });
    }

    private static DisputeArrangement discussed(DisputeArrangement as, boolean first) {
        return new DisputeArrangement(as.route(), as.force(), as.routeReason(), as.legalBasis(), as.appointingAuthority(), as.chair(),
                as.panel(), as.negotiationTerm(), as.disputeTerm(), as.disputeTermByKind(), as.termRule(), first, as.decisionsBy(),
                as.framework());
    }

    private static ApplicationContext application() {
        return SPRING.getTestContext().getApplicationContext();
    }

    /** Before each walk the database is as it was when the application had started. */
    static void clean() {
        try {
            SPRING.prepareTestInstance(new WalkThrough());
            SPRING.beforeTestMethod(new WalkThrough(), WalkThrough.class.getDeclaredMethod("walk"));
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
