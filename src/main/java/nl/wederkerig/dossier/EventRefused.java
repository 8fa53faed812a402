package nl.wederkerig.dossier;

import nl.wederkerig.shared.Reason;

/** An event of a file that the rules forbid. Nothing of the file is kept. */
public class EventRefused extends RuntimeException {

    /** Stands where a rule's number would. */
    static final String INPUT = "input";

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

    /** Whether a numbered rule forbids it; otherwise what the event says does not fit what is there. */
    public boolean ofRule() {
        return !reason.rule().equals(INPUT);
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
