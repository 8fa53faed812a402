package nl.wederkerig.spreadsheet;

import java.util.List;
import nl.wederkerig.shared.Fault;

/** A file that is no spreadsheet, or not one that can be taken in. Nothing of it is kept. */
public class UnreadableSheet extends RuntimeException {

    private final transient Fault fault;

    UnreadableSheet(String code, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.fault = Fault.at("file", "spreadsheet." + code, arguments);
    }

    UnreadableSheet(String code, Throwable cause) {
        super(code, cause);
        this.fault = Fault.at("file", "spreadsheet." + code);
    }

    /** With the path {@code file}. */
    public Fault fault() {
        return fault;
    }
}
