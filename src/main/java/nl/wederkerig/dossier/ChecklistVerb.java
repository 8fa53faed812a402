package nl.wederkerig.dossier;

import java.util.List;
import nl.wederkerig.checklist.Answer;
import nl.wederkerig.checklist.Checklists.AnswerItem;
import nl.wederkerig.document.NewDocument;
import nl.wederkerig.shared.Role;

/** The verb by which a party answers an item of a checklist, under the version that is used there (T82). */
final class ChecklistVerb {

    static final String NAME = "answer-checklist";

    private ChecklistVerb() {}

    static Verb verb() {
        return new Verb(NAME, Role.NEGOTIATOR, fields -> {
            String checklist = fields.text("checklist");
            String item = fields.text("item");
            Answer answer = fields.oneOf("answer", Answer.class);
            String explanation = fields.text("explanation");
            String link = fields.optionalText("link");
            List<NewDocument> documents = FileDocuments.read(fields);
            return (use, agreement, actor) ->
                    use.checklists().answer(new AnswerItem(agreement, checklist, item, answer, explanation, link, documents), actor);
        });
    }
}
