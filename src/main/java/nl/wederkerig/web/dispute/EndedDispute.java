package nl.wederkerig.web.dispute;

import java.util.List;

/**
 * A dispute that is over, on the page of what it was about.
 *
 * @param outcome what came of it, from whom and of which day
 * @param lines   the text of that; empty where there is none
 * @param answers who follows it and who does not; null where nobody was asked
 * @param next    what has still to be laid down where all follow; null where nothing has
 */
public record EndedDispute(String title, String url, String outcome, List<String> lines, String answers, String next) {

    public EndedDispute {
        lines = List.copyOf(lines);
    }
}
