package nl.wederkerig.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/** What meetings put into the agenda of the people of a party that was invited; into nobody else's (T86). */
public interface MeetingDays {

    /**
     * Meetings that were not cancelled, and what the actor's organisation has to do after one, in order. In one statement.
     *
     * @param from inclusive.
     * @param to inclusive
     */
    List<MeetingDay> between(LocalDate from, LocalDate to, Actor actor);

    /** As {@link #between} from a day on, with meetings that were cancelled: for a calendar of somebody's own. */
    List<MeetingDay> followed(LocalDate from, Actor actor);

    /** Meetings still to be held with a point about the dossier, the nearest first; for its parties. In one statement. */
    List<MeetingDay> about(AgreementId dossier, LocalDate from, Actor actor);

    /**
     * @param todo      what is due on the day, after the meeting; null for the meeting itself
     *
     * @param at        in Europe/Amsterdam; null where no time was named
     * @param held      whether it was closed
     * @param changedAt when it last became something else, as recorded
     * @param revision  how often it did
     */
    record MeetingDay(
            MeetingId id, String title, MeetingKind kind, MeetingTask.Kind todo, LocalDate day, LocalTime at, String place, boolean cancelled, boolean held,
            Instant changedAt, int revision) {}
}
