package nl.wederkerig.web.timetable;

import java.util.List;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.Form;

/** The page on which something is done about an item of a timetable. @param about the item, as it was agreed. @param units of a length */
public record TimetableActView(String url, String back, String title, String explanation, String button, String fields, List<Entry> about,
        Form form, List<Choice> units) {

    public TimetableActView {
        about = List.copyOf(about);
        units = List.copyOf(units);
    }
}
