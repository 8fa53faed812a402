package nl.wederkerig.dossier;

import static nl.wederkerig.shared.Role.NEGOTIATOR;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.wederkerig.shared.OrganisationId;

/** The verbs about commitments that are owed; each names one by its key. */
final class CommitmentVerbs {

    private CommitmentVerbs() {}

    static List<Verb> all() {
        return List.of(
                verb("report-progress", CommitmentVerbs::reportProgress),
                verb("report-member", CommitmentVerbs::reportMember),
                verb("claim", CommitmentVerbs::claim),
                verb("confirm", CommitmentVerbs::confirm),
                verb("confirm-part", CommitmentVerbs::confirmPart),
                verb("contest", CommitmentVerbs::contest),
                verb("request-extension", CommitmentVerbs::requestExtension),
                verb("decide-extension", CommitmentVerbs::decideExtension),
                verb("waive", CommitmentVerbs::waive));
    }

    private static Verb verb(String name, Function<Fields, Act> read) {
        return new Verb(name, NEGOTIATOR, read);
    }

    private static Act reportProgress(Fields fields) {
        String commitment = fields.text("commitment");
        String text = fields.text("text");
        Integer percent = fields.optionalNumber("percent");
        return (use, agreement, actor) -> use.fulfilment().reportProgress(agreement, commitment, text, percent, actor);
    }

    private static Act reportMember(Fields fields) {
        String commitment = fields.text("commitment");
        OrganisationId member = fields.organisation("member");
        String text = fields.optionalText("text");
        return (use, agreement, actor) -> use.fulfilment().reportMember(agreement, commitment, member, text, actor);
    }

    private static Act claim(Fields fields) {
        String commitment = fields.text("commitment");
        String evidence = fields.optionalText("evidence");
        return (use, agreement, actor) -> use.fulfilment().claim(agreement, commitment, evidence, actor);
    }

    private static Act confirm(Fields fields) {
        String commitment = fields.text("commitment");
        return (use, agreement, actor) -> use.fulfilment().confirm(agreement, commitment, actor);
    }

    private static Act confirmPart(Fields fields) {
        String commitment = fields.text("commitment");
        LocalDate newDue = fields.day("newDue");
        String text = fields.optionalText("text");
        return (use, agreement, actor) -> use.fulfilment().confirmPart(agreement, commitment, newDue, text, actor);
    }

    private static Act contest(Fields fields) {
        String commitment = fields.text("commitment");
        String reason = fields.text("reason");
        return (use, agreement, actor) -> use.fulfilment().contest(agreement, commitment, reason, actor);
    }

    private static Act requestExtension(Fields fields) {
        String commitment = fields.text("commitment");
        LocalDate newDue = fields.day("newDue");
        String reason = fields.text("reason");
        return (use, agreement, actor) -> use.fulfilment().requestExtension(agreement, commitment, newDue, reason, actor);
    }

    private static Act decideExtension(Fields fields) {
        String commitment = fields.text("commitment");
        Boolean granted = fields.requiredFlag("granted");
        String reason = fields.optionalText("reason");
        return (use, agreement, actor) -> use.fulfilment().decideExtension(agreement, commitment, granted, reason, actor);
    }

    private static Act waive(Fields fields) {
        String commitment = fields.text("commitment");
        return (use, agreement, actor) -> use.fulfilment().waive(agreement, commitment, actor);
    }
}
