package nl.wederkerig.dispute;

import java.util.Optional;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.shared.AgreementId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Says which procedure the arrangement gives for a dispute (D4). */
@Component
class ThirdParty {

    private final RouteDecision route;

    ThirdParty(@Lazy RouteDecision route) {
        this.route = route;
    }

    /** @throws NoProcedureLeft where the route gives none; an arrangement like that cannot be accepted */
    Procedure first(AgreementId agreement, DisputeArrangement arrangement, DisputeKind kind) {
        return next(arrangement, kind, 0).orElseThrow(() -> new NoProcedureLeft(agreement, question(arrangement, kind, 0)));
    }

    /** @param held how many procedures there were already */
    Optional<Procedure> next(DisputeArrangement arrangement, DisputeKind kind, int held) {
        return route.next(question(arrangement, kind, held));
    }

    private static RouteDecision.Question question(DisputeArrangement arrangement, DisputeKind kind, int held) {
        return new RouteDecision.Question(arrangement.route(), arrangement.routeReason() != null, kind, held, arrangement.legalBasis() != null);
    }
}
