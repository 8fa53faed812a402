package nl.wederkerig.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.wederkerig.calendar.TermEnd;
import nl.wederkerig.shared.OrganisationId;

/**
 * A meeting as somebody may see it.
 *
 * @param at          in Europe/Amsterdam; null where none was named
 * @param place       null where none was named
 * @param invited     all parties, who convened it first
 * @param closedOn    the day on which it was closed; null before
 * @param confirmBy   the term to confirm what was concluded; null before it was closed
 * @param series      all dates of its series in order, itself included; one for a meeting that was planned alone
 * @param delegations who comes, in the order of the parties; a party that named nobody has none
 * @param points      that the reader may see, in order
 * @param acts        what the reader can do now
 */
public record MeetingView(
        MeetingId id, MeetingKind kind, String title, LocalDate day, LocalTime at, String place, OrganisationId convenedBy,
        List<OrganisationId> invited, MeetingStatus status, LocalDate closedOn, TermEnd confirmBy,
        List<InSeries> series, List<Delegate> delegations, List<PointView> points, Set<MeetingAct> acts) {

    public MeetingView {
        invited = List.copyOf(invited);
        series = List.copyOf(series);
        delegations = List.copyOf(delegations);
        points = List.copyOf(points);
        acts = Set.copyOf(acts);
    }

    /** A date of a series. */
    public record InSeries(MeetingId id, LocalDate day, MeetingStatus status) {}

    /** @param newFace whether the person was at no earlier meeting on a negotiation that runs, while others of the party were (T3) */
    public record Delegate(OrganisationId party, String name, String office, boolean newFace) {}
}
