package nl.wederkerig.party;

import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;

/** Gathers the mistakes of one command. */
final class Faults {

    private final List<Fault> found = new ArrayList<>();

    Faults text(String path, String text, int longest) {
        if (text == null || text.isBlank()) {
            return add(path, "party.required");
        }
        if (text.length() > longest) {
            return add(path, "party.too-long", longest);
        }
        return text.chars().anyMatch(Character::isISOControl) ? add(path, "party.control-characters") : this;
    }

    /** As {@link #text}, but of several lines. */
    Faults prose(String path, String text, int longest) {
        return text(path, text == null ? null : text.replaceAll("[\\r\\n\\t]", " "), longest);
    }

    Faults present(String path, Object value) {
        return value == null ? add(path, "party.required") : this;
    }

    Faults when(boolean wrong, String path, String code, Object... arguments) {
        return wrong ? add(path, code, arguments) : this;
    }

    void refuse() {
        InvalidInput.refuse(found);
    }

    private Faults add(String path, String code, Object... arguments) {
        found.add(Fault.at(path, code, arguments));
        return this;
    }
}
