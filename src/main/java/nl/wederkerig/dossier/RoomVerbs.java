package nl.wederkerig.dossier;

import static nl.wederkerig.shared.Role.NEGOTIATOR;

import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.document.NewDocument;

/** The verbs about the room that the parties on one side share (T84, T85): that of {@code by}. */
final class RoomVerbs {

    private RoomVerbs() {}

    static List<Verb> all() {
        return Stream.of(new Verb("write-in-room", NEGOTIATOR, RoomVerbs::write), new Verb("propose-position", NEGOTIATOR, RoomVerbs::propose),
                new Verb("answer-position", NEGOTIATOR, RoomVerbs::answer)).toList();
    }

    private static Act write(Fields fields) {
        String text = fields.optionalText("text");
        List<NewDocument> documents = FileDocuments.read(fields);
        return (use, agreement, actor) -> use.rooms().write(agreement, text, documents, actor);
    }

    private static Act propose(Fields fields) {
        String position = fields.text("position");
        return (use, agreement, actor) -> use.rooms().propose(agreement, position, actor);
    }

    /** By its number, from 1 on each side. */
    private static Act answer(Fields fields) {
        Integer number = fields.number("number");
        Boolean agrees = fields.requiredFlag("agrees");
        String reason = fields.optionalText("reason");
        return (use, agreement, actor) -> use.rooms().answer(agreement, number, agrees, reason, actor);
    }
}
