package nl.wederkerig.web.arbitration;

import java.time.Instant;
import java.util.List;

/**
 * What is kept of an award that is to come.
 *
 * @param url   where it is kept
 * @param shown number of the draft in the form; 0 without any
 * @param kept  the newest first
 */
public record AwardDraftsView(String url, int shown, List<Kept> kept) {

    /** @param current whether it is the one in the form */
    public record Kept(int number, String url, String by, Instant at, boolean current) {}
}
