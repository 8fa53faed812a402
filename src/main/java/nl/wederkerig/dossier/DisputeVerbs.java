package nl.wederkerig.dossier;

import static nl.wederkerig.shared.Role.BZK_LIAISON;
import static nl.wederkerig.shared.Role.NEGOTIATOR;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.dispute.ConsultationLevel;
import nl.wederkerig.dispute.Disposal;
import nl.wederkerig.dispute.RaiseDispute;
import nl.wederkerig.dispute.Settlement;
import nl.wederkerig.precedent.Codification;
import nl.wederkerig.shared.OrganisationId;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** The verbs about disputes. */
final class DisputeVerbs {

    private final Map<String, Verb> verbs = new LinkedHashMap<>();

    private DisputeVerbs() {}

    static Map<String, Verb> all() {
        DisputeVerbs all = new DisputeVerbs();
        all.beginAndEnd();
        all.consultation();
        all.codification();
        return all.verbs;
    }

    private void beginAndEnd() {
        verb("raise-dispute", fields -> {
            String key = fields.text("key");
            DisputeKind kind = fields.oneOf("kind", DisputeKind.class);
            List<OrganisationId> claimants = fields.organisations("claimants");
            List<OrganisationId> respondents = fields.organisations("respondents");
            List<String> commitments = fields.texts("commitments");
            String text = fields.text("text");
            return (use, agreement, actor) -> use.disputes().raise(
                    new RaiseDispute(agreement, key, kind, claimants, respondents, commitments, text), actor);
        });
        verb("settle", fields -> {
            String dispute = fields.text("dispute");
            String text = fields.text("text");
            List<PromisedCommitment> commitments = AgreementReader.commitments(fields, "commitments");
            Map<String, Disposal> dispose = dispose(fields);
            boolean asAward = Boolean.TRUE.equals(fields.optionalFlag("award"));
            return (use, agreement, actor) -> use.disputes()
                    .settle(agreement, dispute, new Settlement(text, commitments, dispose, asAward), actor);
        });
        about("withdraw", dispute -> (use, agreement, actor) -> use.disputes().withdraw(agreement, dispute, actor));
        about("consent-to-withdrawal", dispute ->
                (use, agreement, actor) -> use.disputes().consentToWithdrawal(agreement, dispute, actor));
    }

    private void consultation() {
        verb("state-interest", fields -> {
            String dispute = fields.text("dispute");
            String text = fields.text("text");
            return (use, agreement, actor) -> use.consultations().stateInterest(agreement, dispute, text, actor);
        });
        verb("hold-consultation", fields -> {
            String dispute = fields.text("dispute");
            ConsultationLevel level = fields.oneOf("level", ConsultationLevel.class);
            String note = fields.optionalText("note");
            return (use, agreement, actor) -> use.consultations().hold(agreement, dispute, level, note, actor);
        });
        verb("suspend-dispute", fields -> {
            String dispute = fields.text("dispute");
            LocalDate until = fields.day("until");
            String reason = fields.optionalText("reason");
            return (use, agreement, actor) -> use.consultations().suspend(agreement, dispute, until, reason, actor);
        });
        about("resume-dispute", dispute -> (use, agreement, actor) -> use.consultations().resume(agreement, dispute, actor));
        verb("extend-consultation", fields -> {
            String dispute = fields.text("dispute");
            TermLength period = fields.length("period");
            return (use, agreement, actor) -> use.consultations().extend(agreement, dispute, period, actor);
        });
        about("ask-third-party", dispute -> (use, agreement, actor) -> use.consultations().askThirdParty(agreement, dispute, actor));
    }

    private void codification() {
        verbs.put("codify", new Verb("codify", BZK_LIAISON, fields -> {
            String dispute = fields.text("dispute");
            String question = fields.text("question");
            String considerations = fields.optionalText("considerations");
            String rule = fields.text("rule");
            String outcome = fields.text("outcome");
            List<String> keywords = fields.texts("keywords");
            return (use, agreement, actor) -> use.precedents().codify(
                    new Codification(agreement, dispute, question, considerations, rule, outcome, keywords), actor);
        }));
    }

    static Map<String, Disposal> dispose(Fields fields) {
        Map<String, Disposal> dispose = new LinkedHashMap<>();
        fields.mapping("dispose").ifPresent(named -> named.keys().forEach(key -> {
            boolean dated = named.value(key).filter(MappingNode.class::isInstance).isPresent();
            if (dated) {
                Fields open = named.mapping(key).orElseThrow();
                dispose.put(key, new Disposal(Disposal.Kind.OPEN, open.day("due")));
                open.close();
            } else {
                dispose.put(key, new Disposal(named.oneOf(key, Disposal.Kind.class), null));
            }
        }));
        return dispose;
    }

    private void about(String name, Function<String, Act> act) {
        verb(name, fields -> act.apply(fields.text("dispute")));
    }

    private void verb(String name, Function<Fields, Act> read) {
        verbs.put(name, new Verb(name, NEGOTIATOR, read));
    }
}
