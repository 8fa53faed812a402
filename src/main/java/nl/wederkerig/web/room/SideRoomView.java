package nl.wederkerig.web.room;

import java.time.Instant;
import java.util.List;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Tone;

/**
 * The room of a side.
 *
 * @param about    who reads it
 * @param common   the position that all agreed to; null before
 * @param proposed what was proposed since; null where nothing was
 * @param asks     whether the reader can say whether its organisation agrees
 * @param answered whether somebody of it did, so that it can only be said otherwise
 * @param form     null for who only reads
 */
record SideRoomView(
        String url, String title, String about, Position common, Position proposed, boolean asks, boolean answered, List<Choice> answers, List<Note> notes,
        List<Document> documents, Form form) {

    SideRoomView {
        answers = List.copyOf(answers);
        notes = List.copyOf(notes);
        documents = List.copyOf(documents);
    }

    /** @param said one line a member, also of those that said nothing */
    public record Position(int number, List<String> text, String by, Instant at, Instant commonAt, List<Said> said) {}

    /** @param reason null where none was given. @param at null while it said nothing */
    public record Said(String member, Tone tone, String answer, String reason, Instant at) {}

    public record Note(String by, Instant at, List<String> text) {}

    public record Document(String url, String name, String by, Instant at) {}
}
