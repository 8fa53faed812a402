package nl.wederkerig.web.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.Tone;

/**
 * What an agreement is about, how it stands and what the reader can do.
 *
 * @param summary  null without one
 * @param acts     the first is what waits for the reader
 * @param blocked  what cannot be done yet, and why
 * @param accepted who accepted arrangement and timetable, in preparation only
 * @param others   whose consent besides the reader's it takes to do something together
 */
public record OverviewView(
        String summary, List<Act> acts, List<Blocked> blocked, List<Joint> pending, List<Standing> accepted, List<Entry> facts,
        List<Entry> arrangement, List<Constituency> constituencies, List<Note> evaluations,
        List<Note> events, Amendment amendment, String others) {

    public OverviewView {
        acts = List.copyOf(acts);
        blocked = List.copyOf(blocked);
        pending = List.copyOf(pending);
        accepted = List.copyOf(accepted);
        facts = List.copyOf(facts);
        arrangement = List.copyOf(arrangement);
        constituencies = List.copyOf(constituencies);
        evaluations = List.copyOf(evaluations);
        events = List.copyOf(events);
    }

    /** The same without the act that is done at the address. */
    OverviewView without(String url) {
        return new OverviewView(summary, acts.stream().filter(act -> !act.url().equals(url)).toList(), blocked, pending, accepted, facts,
                arrangement, constituencies, evaluations, events, amendment, others);
    }

    /** The same with the act that is done at the address as one that could wait. */
    OverviewView later(String url) {
        return new OverviewView(summary, acts.stream().map(act -> act.url().equals(url) ? new Act(act.text(), url, false, act.together()) : act)
                .toList(), blocked, pending, accepted, facts, arrangement, constituencies, evaluations, events, amendment, others);
    }

    /**
     * @param primary  whether it waits for the reader
     * @param together whether it takes all parties to have effect
     */
    public record Act(String text, String url, boolean primary, boolean together) {

        /** The same, as the one that waits for the reader. */
        Act leading() {
            return new Act(text, url, true, together);
        }
    }

    public List<Act> alone() {
        return acts.stream().filter(act -> !act.together()).toList();
    }

    public List<Act> together() {
        return acts.stream().filter(Act::together).toList();
    }

    /** @param awaited who has still to consent, in a sentence; null for nobody. @param url where one reads what changes */
    public record Amendment(String text, String awaited, String url) {}

    public record Blocked(String text, String reason) {}

    /**
     * Something to which not everybody has consented yet.
     *
     * @param ownOn when the reader's organisation consented, null where it did not
     * @param url   where the reader can consent, null where not
     */
    public record Joint(String text, List<String> consented, List<String> awaited, List<String> reasons, Instant ownOn, String url) {}

    /** @param at null where it is awaited */
    public record Standing(String party, Instant at) {

        public Tone tone() {
            return at == null ? Tone.NEUTRAL : Tone.ON_COURSE;
        }
    }

    /** @param outcome null while undecided. @param parts what it excepts, or why it rejects; null for neither */
    public record Constituency(String party, LocalDate decideBy, boolean lapsed, String outcome, String parts, Instant decidedAt) {}

    public record Note(String text, String by, Instant at) {}
}
