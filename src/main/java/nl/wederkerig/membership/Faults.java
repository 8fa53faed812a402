package nl.wederkerig.membership;

import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;

/** Gathers the mistakes of one command. */
final class Faults {

    static final int LONGEST_LINE = 300;
    static final int LONGEST_TEXT = 20_000;

    private final List<Fault> found = new ArrayList<>();

    /** One line, required. */
    Faults line(String path, String text) {
        return when(text == null || text.isBlank(), path, "membership.required").written(path, text, LONGEST_LINE, false);
    }

    /** Several lines, required. */
    Faults prose(String path, String text) {
        return when(text == null || text.isBlank(), path, "membership.required").optionalProse(path, text);
    }

    /** Several lines, or null. */
    Faults optionalProse(String path, String text) {
        return written(path, text, LONGEST_TEXT, true);
    }

    Faults required(String path, Object value) {
        return when(value == null, path, "membership.required");
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
        return when(text.length() > longest, path, "membership.too-long", longest).when(controls, path, "membership.control-characters");
    }
}
