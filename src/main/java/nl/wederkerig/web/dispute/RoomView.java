package nl.wederkerig.web.dispute;

import java.time.Instant;
import java.util.List;
import nl.wederkerig.web.component.Form;

/** A closed room with what was written in it, the last first. @param about who reads it */
public record RoomView(String url, String back, String dispute, String title, String about, List<Note> notes, Form form) {

    public record Note(String by, Instant at, List<String> text) {}
}
