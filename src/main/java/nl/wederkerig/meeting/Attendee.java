package nl.wederkerig.meeting;

/**
 * Somebody who comes for a party.
 *
 * @param name   at most {@value #LONGEST} characters
 * @param office what the person is there; may be null, at most {@value #LONGEST} characters
 */
public record Attendee(String name, String office) {

    public static final int LONGEST = 200;
    /** Of one party. */
    public static final int MOST = 40;
}
