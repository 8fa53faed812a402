package nl.wederkerig.dossier;

import static nl.wederkerig.shared.Role.ARBITER;
import static nl.wederkerig.shared.Role.NEGOTIATOR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.dispute.Disposal;
import nl.wederkerig.proceedings.Award;
import nl.wederkerig.proceedings.AwardUnsigned;
import nl.wederkerig.proceedings.RoundKind;
import nl.wederkerig.proceedings.SubmissionKind;
import nl.wederkerig.proceedings.TimetableRound;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Role;

/** The verbs about binding advice by arbiters. */
final class ArbitrationVerbs {

    private final Map<String, Verb> verbs = new LinkedHashMap<>();

    private ArbitrationVerbs() {}

    static Map<String, Verb> all() {
        ArbitrationVerbs all = new ArbitrationVerbs();
        all.ofParties();
        all.ofArbiters();
        all.ofTheAward();
        return all.verbs;
    }

    private void ofParties() {
        verb("complete-claim", NEGOTIATOR, fields -> {
            String dispute = fields.text("dispute");
            String text = fields.text("text");
            BigDecimal amount = fields.optionalAmount("amount");
            return (use, agreement, actor) -> use.bindingAdvices().completeClaim(agreement, dispute, text, amount, List.of(), actor);
        });
        filed("final-proposal", (use, agreement, dispute, text, actor) -> use.bindingAdvices().propose(agreement, dispute, text, List.of(), actor));
        filed("respond", (use, agreement, dispute, text, actor) -> use.bindingAdvices().respond(agreement, dispute, text, List.of(), actor));
        filed("object-jurisdiction", (use, agreement, dispute, text, actor) ->
                use.bindingAdvices().objectToJurisdiction(agreement, dispute, text, List.of(), actor));
        filed("request-correction", (use, agreement, dispute, text, actor) -> use.bindingAdvices().requestCorrection(agreement, dispute, text, actor));
        verb("submit", NEGOTIATOR, fields -> {
            String dispute = fields.text("dispute");
            SubmissionKind kind = fields.oneOf("kind", SubmissionKind.class);
            String text = fields.text("text");
            return (use, agreement, actor) -> use.bindingAdvices().submit(agreement, dispute, kind, text, List.of(), actor);
        });
    }

    private void ofArbiters() {
        verb("decide-jurisdiction", ARBITER, fields -> {
            String dispute = fields.text("dispute");
            Boolean upheld = fields.requiredFlag("upheld");
            String text = fields.text("text");
            return (use, agreement, actor) -> use.arbitration().decideJurisdiction(agreement, dispute, upheld, text, actor);
        });
        verb("case-conference", ARBITER, fields -> {
            String dispute = fields.text("dispute");
            List<TimetableRound> timetable = timetable(fields);
            return (use, agreement, actor) -> use.arbitration().holdCaseConference(agreement, dispute, timetable, actor);
        });
        verb("close-proceedings", ARBITER, fields -> {
            String dispute = fields.text("dispute");
            return (use, agreement, actor) -> use.arbitration().close(agreement, dispute, actor);
        });
        verb("reopen-proceedings", ARBITER, fields -> {
            String dispute = fields.text("dispute");
            String reason = fields.text("reason");
            return (use, agreement, actor) -> use.arbitration().reopen(agreement, dispute, reason, actor);
        });
        verb("extend-award-term", NEGOTIATOR, fields -> {
            String dispute = fields.text("dispute");
            LocalDate until = fields.day("until");
            return (use, agreement, actor) -> {
                if (actor.organisation() == null) {
                    use.arbitration().extendAwardTerm(agreement, dispute, until, actor);
                } else {
                    use.bindingAdvices().agreeToExtension(agreement, dispute, until, actor);
                }
            };
        });
    }

    private void ofTheAward() {
        verb("award", ARBITER, fields -> {
            String dispute = fields.text("dispute");
            String text = fields.text("text");
            String costs = fields.text("costs");
            List<PromisedCommitment> commitments = AgreementReader.commitments(fields, "commitments");
            Map<String, Disposal> dispose = DisputeVerbs.dispose(fields);
            List<AwardUnsigned> unsigned = unsigned(fields);
            return (use, agreement, actor) -> use.arbitration().award(agreement, dispute,
                    new Award(text, costs, commitments, dispose, unsigned), actor);
        });
        verb("award-agreed-terms", ARBITER, fields -> {
            String dispute = fields.text("dispute");
            String costs = fields.text("costs");
            List<AwardUnsigned> unsigned = unsigned(fields);
            return (use, agreement, actor) -> use.arbitration().layDown(agreement, dispute, costs, unsigned, actor);
        });
        verb("decline-agreed-terms", ARBITER, fields -> {
            String dispute = fields.text("dispute");
            String reason = fields.text("reason");
            return (use, agreement, actor) -> use.arbitration().declineLayingDown(agreement, dispute, reason, actor);
        });
        verb("correct", ARBITER, fields -> {
            String dispute = fields.text("dispute");
            String text = fields.text("text");
            return (use, agreement, actor) -> use.arbitration().correct(agreement, dispute, text, actor);
        });
    }

    private static List<TimetableRound> timetable(Fields fields) {
        List<TimetableRound> rounds = new ArrayList<>();
        fields.mappings("timetable").forEach(round -> {
            rounds.add(new TimetableRound(round.oneOf("round", RoundKind.class), round.day("on")));
            round.close();
        });
        return rounds;
    }

    private static List<AwardUnsigned> unsigned(Fields fields) {
        List<AwardUnsigned> unsigned = new ArrayList<>();
        fields.mappings("unsigned").forEach(each -> {
            unsigned.add(new AwardUnsigned(each.text("person"), each.text("reason")));
            each.close();
        });
        return unsigned;
    }

    /** A party's text and nothing more. */
    private interface Filing {

        void file(UseCases use, AgreementId agreement, String dispute, String text, Actor actor);
    }

    private void filed(String name, Filing filing) {
        verb(name, NEGOTIATOR, fields -> {
            String dispute = fields.text("dispute");
            String text = fields.text("text");
            return (use, agreement, actor) -> filing.file(use, agreement, dispute, text, actor);
        });
    }

    private void verb(String name, Role role, Function<Fields, Act> read) {
        verbs.put(name, new Verb(name, role, read));
    }
}
