package nl.wederkerig.proceedings;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wederkerig.deadline.ResponseLapsed;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the process carry out lapses, and tells it whom and until when procedures wait. */
@Service
@Transactional
class LapsedSteps implements ProcedureSteps {

    private final ProceedingsEntry entry;
    private final ProceedingsRepository all;
    private final ProcedureCases cases;
    private final StepDesk steps;
    private final List<LapseRule> rules;

    LapsedSteps(ProceedingsEntry entry, ProceedingsRepository all, ProcedureCases cases, StepDesk steps, List<LapseRule> rules) {
        this.entry = entry;
        this.all = all;
        this.cases = cases;
        this.steps = steps;
        this.rules = List.copyOf(rules);
    }

    @Override
    public void lapsed(AgreementId agreement, String dispute, StepKind kind) {
        Proceedings proceedings = entry.locked(agreement, dispute);
        OpenStep step = proceedings.step(kind, "");
        if (!step.lapsedAt(entry.now())) {
            throw new StepNotLapsed(agreement, dispute, kind, step.lastDay());
        }
        entry.happened(new ResponseLapsed(agreement, ProceedingsDeadlines.key(proceedings, step), step.lastDay(), step.holders(), false));
        goOn(proceedings, step);
    }

    /** The register let a step lapse of a procedure whose model does not. */
    @EventListener
    void on(ResponseLapsed lapsed) {
        all.withSteps(List.of(lapsed.agreement().value())).stream()
                .filter(proceedings -> cases.policy(proceedings.procedure()).lapsesByRegister())
                .forEach(proceedings -> proceedings.steps().stream()
                        .filter(step -> ProceedingsDeadlines.key(proceedings, step).equals(lapsed.request()))
                        .forEach(step -> goOn(proceedings, step)));
    }

    private void goOn(Proceedings proceedings, OpenStep step) {
        steps.remove(proceedings, step);
        Optional<LapseRule> own = rules.stream().filter(rule -> rule.kinds().contains(step.kind())).findFirst();
        if (own.isPresent()) {
            own.get().lapsed(proceedings, step);
            return;
        }
        ProcedureCase about = cases.of(proceedings.agreement(), proceedings.dispute());
        Consequence consequence = cases.policy(proceedings.procedure()).after(step, about);
        if (consequence.noResult()) {
            steps.closeAll(proceedings);
            proceedings.endWithoutResult(entry.today(), step.end(about.holidays()).lastDayBeforeRoll());
        } else {
            steps.open(proceedings, consequence.next());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public ProcedureSchedule schedule(AgreementId agreement, String dispute) {
        Proceedings proceedings = entry.known(agreement, dispute);
        Map<StepKind, Instant> lapses = new EnumMap<>(StepKind.class);
        proceedings.steps().forEach(step -> lapses.merge(step.kind(), step.lapsesAt(), (one, other) -> one.isBefore(other) ? one : other));
        return new ProcedureSchedule(lapses, facts(proceedings));
    }

    @Override
    @Transactional(readOnly = true)
    public List<OrganisationId> holders(AgreementId agreement, String dispute, StepKind kind) {
        return entry.last(agreement, dispute).flatMap(proceedings -> proceedings.find(kind)).map(OpenStep::holders).orElse(List.of());
    }

    private Map<String, Boolean> facts(Proceedings proceedings) {
        Map<String, Boolean> facts = new HashMap<>(cases.policy(proceedings.procedure()).facts(proceedings));
        boolean binds = proceedings.outcome() != null && proceedings.outcome().binds();
        facts.putAll(Map.of(
                "noResult", proceedings.result() == Result.NO_RESULT,
                "bindingOutcome", binds,
                "nothingAsked", binds && proceedings.steps().isEmpty(),
                "notLate", proceedings.find(StepKind.COMPLY).isPresent(),
                "notComplied", proceedings.givenUp()));
        return facts;
    }
}
