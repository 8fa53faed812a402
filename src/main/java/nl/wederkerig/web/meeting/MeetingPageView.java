package nl.wederkerig.web.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.web.component.Tone;

/**
 * A meeting.
 *
 * @param at      null, as the place, where none was named
 * @param acts    what the reader can do, the first of them what is done next
 * @param folder  where agenda and own note stand together; null for who is of no party
 * @param briefing what is open between those who meet; null for who is of no party
 * @param series  the other dates; empty for a meeting that was planned alone
 * @param done    what was just done, null after nothing
 */
record MeetingPageView(
        String url, String title, String kind, LocalDate day, String at, String place, String convenedBy, String parties, boolean toCome,
        Tone tone, String status, List<Act> acts, String folder, String briefing, List<Point> points, List<Delegation> delegations, List<Other> series,
        String done) {

    /** @param drastic whether it gives something up */
    record Act(String text, String url, boolean primary, boolean drastic) {}

    /**
     * @param about  the dossier, null as its address where it is about none
     * @param within the commitment's words or the dispute, null as its address where it is about none
     * @param off    where it is taken off the agenda; null for who cannot
     */
    record Point(UUID id, String title, String about, String aboutUrl, String within, String withinUrl, String putBy, String off) {}

    /** @param people empty where the party named nobody */
    record Delegation(String party, List<Delegate> people) {}

    /** @param office null where nobody said. @param newFace whether it is to be pointed out */
    record Delegate(String name, String office, boolean newFace) {

        public Tone tone() {
            return newFace ? Tone.ATTENTION : Tone.NEUTRAL;
        }
    }

    record Other(String url, LocalDate day, String status) {}
}
