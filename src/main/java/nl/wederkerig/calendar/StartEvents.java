package nl.wederkerig.calendar;

import java.util.regex.Pattern;

/** The speaking codes of the events from which terms run. */
final class StartEvents {

    static final String UNNAMED = "";

    private static final Pattern CODE = Pattern.compile("([a-z0-9]+(-[a-z0-9]+)*)?");

    private StartEvents() {
    }

    /** @throws InvalidStartEvent when it is neither empty nor words in lower case with hyphens between */
    static void require(String event) {
        if (event == null || !CODE.matcher(event).matches()) {
            throw new InvalidStartEvent(event);
        }
    }
}
