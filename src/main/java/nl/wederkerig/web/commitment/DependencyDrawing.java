package nl.wederkerig.web.commitment;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.component.Tone;

/**
 * What a commitment depends on, and what depends on it, drawn from left to right; the commitment itself between.
 *
 * @param sentence says the same
 * @param height   in pixels
 * @param middle   where the commitment itself stands, from the top in pixels
 */
public record DependencyDrawing(String sentence, int height, int middle, Node own, List<Node> before, List<Node> after) {

    /** Of a box, in pixels. */
    static final int BOX = 64;
    static final int GAP = 16;

    public DependencyDrawing {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Of the commitment itself from the left, in per cent: a column is thirty wide, with five between. */
    public int column() {
        return before.isEmpty() ? 0 : 35;
    }

    /**
     * @param url    null for an event
     * @param name   what the commitment says, or what the event is called
     * @param status null for what only has to happen and has not
     * @param due    null without
     * @param live   whether it can still become late
     * @param y      of the top of its box, in pixels
     */
    public record Node(String url, String name, String status, Tone tone, LocalDate due, boolean live, int y) {

        /** Where arrows come and go. */
        public int centre() {
            return y + BOX / 2;
        }
    }
}
