package nl.wederkerig.shared;

/** A command that a numbered rule of the domain does not allow; nothing has changed. Answered with 409. */
public class RuleBroken extends RuntimeException {

    private final transient Reason reason;

    public RuleBroken(Reason reason) {
        super(reason.rule() + " " + reason.code() + " " + reason.arguments());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
