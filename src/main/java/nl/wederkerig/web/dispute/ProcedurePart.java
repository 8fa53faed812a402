package nl.wederkerig.web.dispute;

import java.util.List;
import nl.wederkerig.web.component.Tone;

/**
 * A procedure in which persons are appointed, on the page of its dispute.
 *
 * @param standsStill a sentence; null while it runs
 */
public record ProcedurePart(
        int number, String title, String standsStill, List<SeatLine> seats, List<Block> blocks) {

    /** Whether it has anything to show. */
    boolean shown() {
        return standsStill != null || !seats.isEmpty() || !blocks.isEmpty();
    }

    /**
     * @param state null, as its tone, while nothing is asked for it yet
     * @param lines who nominates whom, the declaration, who is out of the question
     */
    public record SeatLine(String seat, String person, Tone tone, String state, List<String> lines) {}

    /** Something on file, under a heading. */
    public record Block(String title, List<String> lines) {}
}
