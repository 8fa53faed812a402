package nl.wederkerig.proceedings;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.commitment.BornCommitments;
import nl.wederkerig.dispute.DisputeEnd;
import nl.wederkerig.dispute.DisputeResults;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Waits for what parties do with an outcome, and closes the dispute when they have done it (D10, D11). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ComplianceDesk implements LapseRule {

    static final TermLength ANSWER = TermLength.weeks(6);
    static final TermLength LAST_NOTICE = TermLength.days(14);
    static final TermLength RAISED_EVERY = TermLength.days(14);

    private final ProcedureCases cases;
    private final StepDesk steps;
    private final Orders orders;
    private final DisputeResults disputes;
    private final BornCommitments born;
    private final ProceedingsEntry entry;

    ComplianceDesk(ProcedureCases cases, StepDesk steps, Orders orders, @Lazy DisputeResults disputes, @Lazy BornCommitments born,
            ProceedingsEntry entry) {
        this.cases = cases;
        this.steps = steps;
        this.orders = orders;
        this.disputes = disputes;
        this.born = born;
        this.entry = entry;
    }

    @Override
    public Set<StepKind> kinds() {
        return EnumSet.of(StepKind.ANSWER_OUTCOME, StepKind.ANSWER_AFTER_NOTICE, StepKind.COMPLY, StepKind.COMPLY_AFTER_ALL);
    }

    /** Opens what the outcome asks of the parties; nothing where a binding one asks nothing. */
    void begin(Proceedings proceedings) {
        ProcedureCase about = about(proceedings);
        List<OpenStep> asked = proceedings.outcome().binds()
                ? orders.comply(proceedings, about.holidays()).stream().toList()
                : List.of(about.after(entry.today(), "outcome-issued", StepKind.ANSWER_OUTCOME, about.parties(), ANSWER));
        steps.open(proceedings, asked);
    }

    /** With the last answer the dispute closes; where all follow, the outcome says what becomes of the commitments (D12). */
    void answered(Proceedings proceedings, StepKind asked, OrganisationId by) {
        if (!steps.doneBy(proceedings, asked, by)) {
            return;
        }
        steps.done(proceedings, asked);
        AgreementId agreement = proceedings.agreement();
        String dispute = proceedings.dispute();
        Outcome outcome = proceedings.outcome();
        boolean followed = proceedings.followedByAll();
        if (followed && about(proceedings).dispute().isDeadlock()) {
            disputes.followedText(agreement, dispute, outcome.text(), outcome.commitments());
        } else {
            disputes.closed(agreement, dispute, DisputeEnd.ANSWERED, followed ? outcome.dispose() : Map.of());
        }
    }

    /** An order was carried out, given up, or got another date. */
    void look(Proceedings proceedings) {
        boolean late = proceedings.find(StepKind.COMPLY_AFTER_ALL).isPresent();
        if (orders.open(proceedings).isEmpty()) {
            boolean complied = !late || orders.allFulfilled(proceedings);
            proceedings.giveUp(!complied);
            steps.done(proceedings, late ? StepKind.COMPLY_AFTER_ALL : StepKind.COMPLY);
            close(proceedings, complied ? DisputeEnd.COMPLIED : DisputeEnd.NOT_COMPLIED);
        } else if (!late) {
            orders.comply(proceedings, about(proceedings).holidays()).ifPresent(next -> steps.replace(proceedings, next));
        }
    }

    void close(Proceedings proceedings, DisputeEnd how) {
        disputes.closed(proceedings.agreement(), proceedings.dispute(), how);
    }

    @Override
    public void lapsed(Proceedings proceedings, OpenStep step) {
        ProcedureCase about = about(proceedings);
        switch (step.kind()) {
            case ANSWER_OUTCOME -> steps.open(proceedings,
                    List.of(about.following(step, StepKind.ANSWER_AFTER_NOTICE, step.holders(), LAST_NOTICE)));
            case ANSWER_AFTER_NOTICE -> notAnswered(proceedings, step.holders());
            case COMPLY -> notComplied(proceedings, step, about);
            default -> steps.open(proceedings,
                    List.of(about.following(step, StepKind.COMPLY_AFTER_ALL, List.of(about.az().get()), RAISED_EVERY)));
        }
    }

    /** Silence is no consent: what was planned for the silent is not owed. */
    private void notAnswered(Proceedings proceedings, List<OrganisationId> silent) {
        if (!about(proceedings).dispute().isDeadlock()) {
            silent.forEach(each -> born.answered(proceedings.agreement(), proceedings.dispute(), each, false, Set.of()));
        }
        disputes.closed(proceedings.agreement(), proceedings.dispute(), DisputeEnd.NOT_ANSWERED, Map.of());
    }

    /** Put before the cabinet by BZK, or by the prime minister where BZK is late itself; what is claimed or waits is not late. */
    private void notComplied(Proceedings proceedings, OpenStep step, ProcedureCase about) {
        List<OrganisationId> late = orders.late(proceedings, entry.today());
        if (late.isEmpty()) {
            steps.open(proceedings, List.of(about.following(step, StepKind.COMPLY, step.holders(), Orders.GRACE)));
            return;
        }
        OrganisationId bzk = about.bzk().get();
        OrganisationId by = late.contains(bzk) ? about.az().get() : bzk;
        proceedings.table(entry.today(), by);
        entry.happened(new NonComplianceTabled(proceedings.agreement(), proceedings.dispute(), by, late));
        steps.open(proceedings, List.of(about.following(step, StepKind.COMPLY_AFTER_ALL, List.of(by), RAISED_EVERY)));
    }

    private ProcedureCase about(Proceedings proceedings) {
        return cases.of(proceedings.agreement(), proceedings.dispute());
    }
}
