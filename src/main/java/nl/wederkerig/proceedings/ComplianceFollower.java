package nl.wederkerig.proceedings;

import java.util.List;
import nl.wederkerig.commitment.CommitmentFulfilled;
import nl.wederkerig.commitment.CommitmentLapsed;
import nl.wederkerig.commitment.CommitmentWaived;
import nl.wederkerig.commitment.DeadlineMoved;
import nl.wederkerig.shared.AgreementId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks at a binding outcome again when something became of what it ordered. */
@Component
class ComplianceFollower {

    private final ProceedingsRepository all;
    private final ComplianceDesk compliance;

    ComplianceFollower(ProceedingsRepository all, ComplianceDesk compliance) {
        this.all = all;
        this.compliance = compliance;
    }

    @EventListener
    void on(CommitmentFulfilled fulfilled) {
        look(fulfilled.agreement(), fulfilled.commitment());
    }

    @EventListener
    void on(CommitmentWaived waived) {
        look(waived.agreement(), waived.commitment());
    }

    @EventListener
    void on(CommitmentLapsed lapsed) {
        look(lapsed.agreement(), lapsed.commitment());
    }

    @EventListener
    void on(DeadlineMoved moved) {
        look(moved.agreement(), moved.commitment());
    }

    private void look(AgreementId agreement, String commitment) {
        all.withSteps(List.of(agreement.value())).stream()
                .filter(each -> each.outcome() != null && each.outcome().binds() && each.outcome().orders().contains(commitment))
                .forEach(compliance::look);
    }
}
