package nl.wederkerig.dispute;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Brings somebody else in, as the arrangement says: the first procedure of the route, and what must be done first in it (D4). */
@Component
class ThirdParty {

    private final DisputeDeadlines deadlines;
    private final StepPolicies policies;
    private final RouteDecision route;
    private final EventRecord record;
    private final EffectiveTime time;

    ThirdParty(DisputeDeadlines deadlines, StepPolicies policies, @Lazy RouteDecision route, EventRecord record, EffectiveTime time) {
        this.deadlines = deadlines;
        this.policies = policies;
        this.route = route;
        this.record = record;
        this.time = time;
    }

    /** @throws NoProcedureLeft where the route gives none; an arrangement like that cannot be accepted */
    Procedure first(AgreementId agreement, DisputeArrangement arrangement, DisputeKind kind) {
        var question = new RouteDecision.Question(arrangement.route(), arrangement.routeReason() != null, kind, 0,
                arrangement.legalBasis() != null);
        return route.next(question).orElseThrow(() -> new NoProcedureLeft(agreement, question));
    }

    /** @param dayZero of the procedure, from which its first terms count */
    void begin(Dispute dispute, LocalDate dayZero) {
        List<OpenStep> first = policies.of(dispute).first(dispute.procedure(), dayZero);
        dispute.begin(first);
        first.forEach(step -> deadlines.open(dispute, step));
    }

    void recordOpening(Dispute dispute) {
        record.append(new ThirdPartyOpened(dispute.agreement(), dispute.key(), dispute.procedure(), time.today()));
    }
}
