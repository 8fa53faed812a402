package nl.wederkerig.dossier;

import static nl.wederkerig.shared.Role.COUNCIL_OF_STATE;
import static nl.wederkerig.shared.Role.NEGOTIATOR;
import static nl.wederkerig.shared.Role.SIGNATORY;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.dispute.Disposal;
import nl.wederkerig.proceedings.OutcomeAnswer;
import nl.wederkerig.shared.Role;

/** The verbs about the procedures that the state carries out, and about outcomes. */
final class RouteVerbs {

    private final Map<String, Verb> verbs = new LinkedHashMap<>();

    private RouteVerbs() {}

    static Map<String, Verb> all() {
        RouteVerbs all = new RouteVerbs();
        all.procedures();
        all.outcomes();
        return all.verbs;
    }

    private void procedures() {
        about("ask-advice", SIGNATORY, dispute -> (use, agreement, actor) -> use.stateProcedures().askAdvice(agreement, dispute, actor));
        verb("record-advice", COUNCIL_OF_STATE, fields -> {
            String dispute = fields.text("dispute");
            String text = fields.text("text");
            return (use, agreement, actor) -> use.stateProcedures().recordAdvice(agreement, dispute, text, actor);
        });
        about("convene", SIGNATORY, dispute -> (use, agreement, actor) -> use.stateProcedures().convene(agreement, dispute, actor));
        verb("record-result", SIGNATORY, fields -> {
            String dispute = fields.text("dispute");
            boolean agreed = Boolean.TRUE.equals(fields.requiredFlag("agreed"));
            String text = agreed ? fields.text("text") : fields.optionalText("text");
            List<PromisedCommitment> commitments = AgreementReader.commitments(fields, "commitments");
            return (use, agreement, actor) -> use.stateProcedures().recordResult(agreement, dispute, agreed, text, commitments, actor);
        });
        about("submit-to-crown", NEGOTIATOR, dispute ->
                (use, agreement, actor) -> use.stateProcedures().submitToCrown(agreement, dispute, actor));
        verb("record-decree", SIGNATORY, fields -> {
            String dispute = fields.text("dispute");
            boolean admissible = fields.flag("admissible", true);
            String text = admissible ? fields.text("text") : fields.optionalText("text");
            List<PromisedCommitment> commitments = AgreementReader.commitments(fields, "commitments");
            Map<String, Disposal> dispose = DisputeVerbs.dispose(fields);
            return (use, agreement, actor) ->
                    use.stateProcedures().recordDecree(agreement, dispute, admissible, text, commitments, dispose, actor);
        });
    }

    private void outcomes() {
        verb("answer-outcome", NEGOTIATOR, fields -> {
            String dispute = fields.text("dispute");
            boolean follow = Boolean.TRUE.equals(fields.requiredFlag("follow"));
            List<String> keeps = fields.texts("keeps");
            String reasons = fields.optionalText("reasons");
            LocalDate parliamentOn = fields.optionalDay("parliamentOn");
            return (use, agreement, actor) -> use.outcomes().answer(
                    agreement, dispute, new OutcomeAnswer(follow, new LinkedHashSet<>(keeps), reasons, parliamentOn), actor);
        });
        verb("record-court", NEGOTIATOR, fields -> {
            String dispute = fields.text("dispute");
            String text = fields.text("text");
            boolean suspends = fields.flag("suspends", false);
            return (use, agreement, actor) -> use.outcomes().recordCourt(agreement, dispute, text, suspends, actor);
        });
    }

    private void about(String name, Role role, Function<String, Act> act) {
        verb(name, role, fields -> act.apply(fields.text("dispute")));
    }

    private void verb(String name, Role role, Function<Fields, Act> read) {
        verbs.put(name, new Verb(name, role, read));
    }
}
