package nl.wederkerig.checklist;

import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;

/** Gathers the mistakes of one command. */
final class Faults {

    static final int LONGEST_LINE = 300;
    static final int LONGEST_TEXT = 10_000;

    private final List<Fault> found = new ArrayList<>();

    Faults required(String path, Object value) {
        return when(value == null || value instanceof String text && text.isBlank(), path, "checklist.required");
    }

    /** One line, or null. */
    Faults line(String path, String text) {
        return written(path, text, LONGEST_LINE, false);
    }

    /** Several lines, or null. */
    Faults prose(String path, String text) {
        return written(path, text, LONGEST_TEXT, true);
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

    private Faults written(String path, String text, int longest, boolean lines) {
        if (text == null) {
            return this;
        }
        boolean controls = text.chars().anyMatch(each -> Character.isISOControl(each) && !(lines && "\r\n\t".indexOf(each) >= 0));
        return when(text.length() > longest, path, "checklist.too-long", longest).when(controls, path, "checklist.control-characters");
    }
}
