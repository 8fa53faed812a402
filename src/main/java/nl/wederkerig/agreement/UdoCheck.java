package nl.wederkerig.agreement;

/**
 * The feasibility check for decentral governments (uitvoerbaarheidstoets decentrale overheden).
 *
 * @param reason why it is not applicable; only BZK can record that (A5); else null
 */
public record UdoCheck(boolean applicable, boolean done, String findings, String reason) {

    public boolean complete() {
        return applicable ? done : reason != null && !reason.isBlank();
    }
}
