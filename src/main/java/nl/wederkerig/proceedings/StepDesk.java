package nl.wederkerig.proceedings;

import java.util.List;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.agreement.AskedOrganisations;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens, hands on and ends what must be done in procedures: in the aggregate, the register of deadlines and the process at once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StepDesk {

    private final ProceedingsEntry entry;
    private final ProcedureCases cases;
    private final ProceedingsDeadlines deadlines;
    private final AskedOrganisations asked;
    private final ProceedingsProcess process;

    StepDesk(ProceedingsEntry entry, ProcedureCases cases, ProceedingsDeadlines deadlines, @Lazy AskedOrganisations asked,
            @Lazy ProceedingsProcess process) {
        this.entry = entry;
        this.cases = cases;
        this.deadlines = deadlines;
        this.asked = asked;
        this.process = process;
    }

    /** Those of whom something is asked read the dispute from then on. */
    void open(Proceedings proceedings, List<OpenStep> steps) {
        proceedings.open(steps);
        boolean byRegister = cases.policy(proceedings.procedure()).lapsesByRegister();
        steps.forEach(step -> deadlines.set(proceedings, step, byRegister));
        asked.ask(proceedings.agreement(), proceedings.dispute(), steps.stream().flatMap(step -> step.holders().stream()).distinct().toList());
    }

    /** Done, or of no use any more. @param next what must be done now */
    void done(Proceedings proceedings, StepKind kind, OpenStep... next) {
        remove(proceedings, proceedings.step(kind, ""));
        open(proceedings, List.of(next));
        process.stepDone(proceedings.agreement(), proceedings.dispute(), kind);
    }

    /** One of those who hold it did it. @return whether nobody is left who has to; then {@link #done} follows */
    boolean doneBy(Proceedings proceedings, StepKind kind, OrganisationId by) {
        OpenStep step = proceedings.step(kind, "");
        List<OrganisationId> left = step.holders().stream().filter(each -> !each.equals(by)).toList();
        if (!left.isEmpty()) {
            step.heldBy(left);
            deadlines.heldBy(proceedings, step);
            process.stepHeldBy(proceedings.agreement(), proceedings.dispute(), kind, left);
        }
        return left.isEmpty();
    }

    /** All agreed to more time for it. */
    OpenStep extend(Proceedings proceedings, StepKind kind, TermLength by) {
        OpenStep step = proceedings.step(kind, "");
        step.extend(by, cases.of(proceedings.agreement(), proceedings.dispute()).holidays());
        deadlines.set(proceedings, step, cases.policy(proceedings.procedure()).lapsesByRegister());
        process.stepMoved(proceedings.agreement(), proceedings.dispute(), kind, step.lapsesAt());
        return step;
    }

    /** Nothing came of the procedure while something was done. @param done what was done; the process goes on from there */
    void noResult(Proceedings proceedings, StepKind done) {
        closeAll(proceedings);
        proceedings.endWithoutResult(entry.today(), entry.today());
        process.stepDone(proceedings.agreement(), proceedings.dispute(), done);
    }

    void closeAll(Proceedings proceedings) {
        proceedings.steps().forEach(step -> deadlines.close(proceedings, step));
    }

    void remove(Proceedings proceedings, OpenStep step) {
        proceedings.remove(step);
        deadlines.close(proceedings, step);
    }

    /** The same thing is to be done before another day, or by others. */
    void replace(Proceedings proceedings, OpenStep next) {
        OpenStep present = proceedings.step(next.kind(), next.subject());
        proceedings.remove(present);
        open(proceedings, List.of(next));
        if (!present.lastDay().equals(next.lastDay())) {
            process.stepMoved(proceedings.agreement(), proceedings.dispute(), next.kind(), next.lapsesAt());
        }
        process.stepHeldBy(proceedings.agreement(), proceedings.dispute(), next.kind(), next.holders());
    }
}
