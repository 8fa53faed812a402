package nl.wederkerig.dossier;

import nl.wederkerig.shared.Reason;

/** An event of a file that the rules forbid. Nothing of the file is kept. */
public class EventRefused extends RuntimeException {

    private final int line;
    private final String verb;
    private final transient Reason reason;

    /** @param line from 1, where the event stands in the file */
    public EventRefused(int line, String verb, Reason reason, Throwable cause) {
        super("line " + line + " " + verb + ": " + reason.rule() + " " + reason.code(), cause);
        this.line = line;
        this.verb = verb;
        this.reason = reason;
    }

    public int line() {
        return line;
    }

    public String verb() {
        return verb;
    }

    public Reason reason() {
        return reason;
    }
}
