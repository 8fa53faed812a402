package nl.wederkerig.meeting;

import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;

/** Gathers the mistakes of one command. */
final class Faults {

    private final List<Fault> found = new ArrayList<>();

    /** One line, required. */
    Faults line(String path, String text, int longest) {
        return present(path, text) ? written(path, text, longest, false) : this;
    }

    /** One line, or null. */
    Faults optionalLine(String path, String text, int longest) {
        return text == null ? this : written(path, text, longest, false);
    }

    /** Several lines, required. */
    Faults prose(String path, String text, int longest) {
        return present(path, text) ? written(path, text, longest, true) : this;
    }

    Faults required(String path, Object value) {
        return when(value == null, path, "meeting.required");
    }

    Faults when(boolean wrong, String path, String code, Object... arguments) {
        if (wrong) {
            found.add(Fault.at(path, code, arguments));
        }
        return this;
    }

    /** @throws InvalidInput when there is any */
    void refuse() {
        InvalidInput.refuse(found);
    }

    boolean none() {
        return found.isEmpty();
    }

    private boolean present(String path, String text) {
        boolean missing = text == null || text.isBlank();
        when(missing, path, "meeting.required");
        return !missing;
    }

    private Faults written(String path, String text, int longest, boolean lines) {
        when(text.length() > longest, path, "meeting.too-long", longest);
        boolean controls = text.chars().anyMatch(each -> Character.isISOControl(each) && !(lines && "\r\n\t".indexOf(each) >= 0));
        return when(controls, path, "meeting.control-characters");
    }
}
