package nl.wederkerig.network;

import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;

/** Gathers the mistakes of one command. */
final class Faults {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 10_000;

    private final List<Fault> found = new ArrayList<>();

    /** One line, required. */
    Faults line(String path, String text) {
        return required(path, text).written(path, text, LONGEST_LINE, false);
    }

    /** Several lines, required. */
    Faults prose(String path, String text) {
        return required(path, text).written(path, text, LONGEST_TEXT, true);
    }

    Faults required(String path, Object value) {
        return when(value == null || value instanceof String text && text.isBlank(), path, "network.required");
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
        return when(text.length() > longest, path, "network.too-long", longest).when(controls, path, "network.control-characters");
    }
}
