package nl.wederkerig.process;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dispute.RouteDecision;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code EscalationRoute}, which does not change while the application runs, each question once. */
@Component
class DecidedRoutes implements RouteDecision {

    private static final String NONE_LEFT = "NONE";

    private final DecisionService decisions;
    private final Map<Question, Optional<Procedure>> answers = new ConcurrentHashMap<>();

    DecidedRoutes(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Optional<Procedure> next(Question question) {
        return answers.computeIfAbsent(question, this::decide);
    }

    private Optional<Procedure> decide(Question question) {
        String next = decisions.evaluateDecisionTableByKey("EscalationRoute")
                .variables(Map.of(
                        "route", question.route().name(), "routeReasonGiven", question.reasonGiven(), "kind", question.kind().name(),
                        "stepReached", question.proceduresHeld(), "legalBasisPresent", question.legalBasis()))
                .evaluate()
                .getSingleEntry();
        return NONE_LEFT.equals(next) ? Optional.empty() : Optional.of(Procedure.valueOf(next));
    }
}
