package nl.wederkerig.web.agreement;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.component.Tone;

/**
 * A dispute or an agreed advice that runs, on the overview of its agreement.
 *
 * @param about  in one line, null for a deadlock
 * @param advice whether it is no dispute
 */
public record RunningDispute(String title, String about, String url, String stage, Tone tone, boolean advice, List<Step> steps) {

    public RunningDispute {
        steps = List.copyOf(steps);
    }

    /**
     * What must be done.
     *
     * @param label  message key of what it is called
     * @param holder who must do it, null where that is not told
     * @param own    whether the reader's organisation is among them
     */
    public record Step(String label, String text, String holder, LocalDate lastDay, boolean own) {}
}
