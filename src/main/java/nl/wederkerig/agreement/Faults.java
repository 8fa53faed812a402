package nl.wederkerig.agreement;

import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;

/** Gathers the mistakes of one command. */
final class Faults {

    static final int LONGEST_TITLE = 300;
    static final int LONGEST_NOTE = 10_000;
    static final int LONGEST_TEXT = 1_000_000;

    private final List<Fault> found = new ArrayList<>();

    /** One line, required. */
    Faults line(String path, String text, int longest) {
        return present(path, text) ? written(path, text, longest, false) : this;
    }

    /** Several lines, required. */
    Faults prose(String path, String text, int longest) {
        return present(path, text) ? written(path, text, longest, true) : this;
    }

    /** Several lines, or null. */
    Faults optionalProse(String path, String text, int longest) {
        return text == null ? this : written(path, text, longest, true);
    }

    Faults required(String path, Object value) {
        return when(value == null, path, "agreement.required");
    }

    Faults when(boolean wrong, String path, String code, Object... arguments) {
        if (wrong) {
            found.add(Fault.at(path, code, arguments));
        }
        return this;
    }

    List<Fault> found() {
        return List.copyOf(found);
    }

    void refuse() {
        InvalidInput.refuse(found);
    }

    private boolean present(String path, String text) {
        boolean missing = text == null || text.isBlank();
        when(missing, path, "agreement.required");
        return !missing;
    }

    private Faults written(String path, String text, int longest, boolean lines) {
        when(text.length() > longest, path, "agreement.too-long", longest);
        boolean controls = text.chars().anyMatch(each -> Character.isISOControl(each) && !(lines && "\r\n\t".indexOf(each) >= 0));
        return when(controls, path, "agreement.control-characters");
    }
}
