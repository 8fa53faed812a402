package nl.wederkerig.proceedings;

import java.util.List;

/**
 * What follows when a step lapsed.
 *
 * @param next     what must be done now; empty where the procedure goes on with what is on file
 * @param noResult whether the procedure ends without a result
 */
record Consequence(List<OpenStep> next, boolean noResult) {

    static final Consequence GOES_ON = new Consequence(List.of(), false);
    static final Consequence NO_RESULT = new Consequence(List.of(), true);

    static Consequence then(OpenStep next) {
        return new Consequence(List.of(next), false);
    }
}
