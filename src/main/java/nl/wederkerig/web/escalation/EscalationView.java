package nl.wederkerig.web.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.component.Tone;

/**
 * The escalation overview.
 *
 * @param listing   the filters and, of the table, its order and pages
 * @param scope     which agreements it counts, in words
 * @param day       as at which it shows
 * @param past      whether that is another day than today: nothing is asked then
 * @param sentences five at most that sum it up; of the table none
 * @param rungs     the highest level first
 * @param chart     null for the table
 * @param unknown   of how many agreements that existed nobody kept how they stood that day
 */
public record EscalationView(
        Listing listing, Choices choices, String scope, LocalDate day, boolean past, List<Sentence> sentences, List<Rung> rungs, long running,
        long escalated, LevelChart chart, long unknown) {

    /** On a page of the table. */
    static final int TABLE_ROWS = 25;

    public EscalationView {
        sentences = List.copyOf(sentences);
        rungs = List.copyOf(rungs);
    }

    /** The same with one agreement less: the last of which nothing is asked of the reader, or else the last. */
    EscalationView fewer() {
        List<Rung> fewer = new ArrayList<>(rungs);
        fewer.remove((int) IntStream.iterate(rungs.size() - 1, last -> last >= 0, last -> last - 1)
                .filter(last -> rungs.get(last).asked() == null).findFirst().orElse(rungs.size() - 1));
        return new EscalationView(listing, choices, scope, day, past, sentences, fewer, running, escalated, chart, unknown);
    }

    /** Whether a day was asked for that is none, or that has yet to come: it shows today. */
    public boolean otherDay() {
        return !listing.filter(EscalationFilters.DAY).isEmpty() && !listing.filter(EscalationFilters.DAY).equals(day.toString());
    }

    /** How many the table shows on a page. */
    public int tableRows() {
        return TABLE_ROWS;
    }

    /** The same with so many agreements, those of which something is asked of the reader among them. */
    EscalationView atMost(int most) {
        EscalationView shown = this;
        while (shown.rungs().size() > most) {
            shown = shown.fewer();
        }
        return shown;
    }

    /** What can be filtered on; none where that is done elsewhere. */
    public record Choices(List<Choice> parties, List<Choice> ministries, List<Choice> themes, List<Choice> provinces, List<Choice> levels) {

        static final Choices NONE = new Choices(List.of(), List.of(), List.of(), List.of(), List.of());

        public boolean none() {
            return levels.isEmpty();
        }
    }

    /** @param url the agreements that it counts, null where it counts none. @param example null where none is told of */
    public record Sentence(String text, String url, Example example) {}

    /** What a sentence tells besides, such as of the dispute that has gone furthest: "Het verst is", its title, "sinds 4 dec bij arbiters."; url null for none. */
    public record Example(String before, String title, String url, String after) {}

    /** @param by its last day; null while it stands still */
    public record Asked(String what, LocalDate by) {}

    /**
     * @param level   0 to 5
     * @param holds   for how long, null where it is not known
     * @param next    what follows, null where nothing is dated
     * @param nextOn  null also while the term stands still
     * @param asked   what the reader's organisation has to do, null for nothing
     * @param askedBy its last day, null where there is none
     * @param alsoAsked what it has to do besides
     */
    public record Rung(
            String url, String reference, String title, String theme, int level, Tone tone, String levelText, String status, String holder,
            LocalDate since, String holds, String next, LocalDate nextOn, String asked, LocalDate askedBy, List<Asked> alsoAsked) {

        public Rung {
            alsoAsked = List.copyOf(alsoAsked);
        }
    }
}
