package nl.wederkerig.proceedings;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;

/** Why somebody cannot do something in a procedure that the state carries out, or with an outcome. */
final class RoutePolicy {

    private static final Set<Role> FOR_A_MINISTRY = Set.of(Role.SIGNATORY, Role.NEGOTIATOR, Role.BZK_LIAISON);

    private final ProcedureCase about;
    private final Supplier<OrganisationId> councilOfState;
    private final Proceedings proceedings;

    RoutePolicy(ProcedureCase about, Supplier<OrganisationId> councilOfState, Proceedings proceedings) {
        this.about = about;
        this.councilOfState = councilOfState;
        this.proceedings = proceedings;
    }

    Optional<Reason> whyNot(RouteAct act, Actor actor, Instant now) {
        Optional<OpenStep> step = step(act);
        if (step.isEmpty()) {
            return Optional.of(notNow(act, about.dispute().key()));
        }
        if (!isFor(act, step.get(), actor)) {
            return Optional.of(Reason.of(rule(act), "not-for-you", about.dispute().key()));
        }
        return step.filter(open -> open.lapsedAt(now)).map(open -> Reason.of(rule(act), "lapsed", open.lastDay()));
    }

    static Reason notNow(RouteAct act, String dispute) {
        return Reason.of(rule(act), "not-now", dispute);
    }

    private Optional<OpenStep> step(RouteAct act) {
        return switch (act) {
            case ASK_ADVICE -> proceedings.find(StepKind.ASK_ADVICE);
            case RECORD_ADVICE -> proceedings.find(StepKind.RECORD_ADVICE);
            case CONVENE -> proceedings.find(StepKind.CONVENE);
            case RECORD_RESULT -> proceedings.find(StepKind.RECORD_RESULT);
            case SUBMIT_TO_CROWN -> proceedings.find(StepKind.SUBMIT_TO_CROWN);
            case RECORD_DECREE -> proceedings.find(StepKind.RECORD_DECREE);
            case ANSWER_OUTCOME -> proceedings.find(StepKind.ANSWER_OUTCOME).or(() -> proceedings.find(StepKind.ANSWER_AFTER_NOTICE));
            case RECORD_COURT -> Optional.empty();
        };
    }

    /** BZK and the prime minister stand in for each other; a decree is recorded by BZK, or by the Council that prepared it. */
    private boolean isFor(RouteAct act, OpenStep step, Actor actor) {
        OrganisationId mine = actor.organisation();
        if (mine == null) {
            return false;
        }
        boolean ministry = actor.roles().stream().anyMatch(FOR_A_MINISTRY::contains);
        boolean council = actor.has(Role.COUNCIL_OF_STATE) && mine.equals(councilOfState.get());
        return switch (act) {
            case ASK_ADVICE, CONVENE, RECORD_RESULT -> ministry && (mine.equals(about.bzk().get()) || mine.equals(about.az().get()));
            case RECORD_ADVICE -> council;
            case RECORD_DECREE -> council || ministry && mine.equals(about.bzk().get());
            default -> step.holders().contains(mine) && actor.has(Role.NEGOTIATOR);
        };
    }

    private static String rule(RouteAct act) {
        return switch (act) {
            case ANSWER_OUTCOME -> "D10";
            case RECORD_COURT -> "D13";
            default -> "D4";
        };
    }
}
