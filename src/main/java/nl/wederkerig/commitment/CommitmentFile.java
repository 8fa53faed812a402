package nl.wederkerig.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/**
 * Everything about one commitment, as somebody may see it.
 *
 * @param dates      every date that it had, the first first
 * @param claims     the first first
 * @param extensions the first first
 * @param members    of the association that owes it, in Dutch order; empty where it is not owed by members. A member sees its own
 *                   report and the count; the parties see all
 * @param dependsOn  what it waits or waited for
 * @param dependants what waits or waited for it
 */
public record CommitmentFile(
        AgreementId agreement,
        CommitmentView view,
        List<DateChange> dates,
        List<Progress> progress,
        List<ClaimView> claims,
        List<ExtensionView> extensions,
        List<MemberReport> members,
        List<Dependency> dependsOn,
        List<Dependency> dependants) {

    public CommitmentFile {
        dates = List.copyOf(dates);
        progress = List.copyOf(progress);
        claims = List.copyOf(claims);
        extensions = List.copyOf(extensions);
        members = List.copyOf(members);
        dependsOn = List.copyOf(dependsOn);
        dependants = List.copyOf(dependants);
    }

    /**
     * A date that it got.
     *
     * @param due   the last day, inclusive; null when the date was taken away
     * @param on    the day on which it got it
     */
    public record DateChange(LocalDate due, Cause cause, LocalDate on) {}

    /** Why it got a date. */
    public enum Cause {
        AGREED, CONDITION_MET, EXTENDED, PARTLY_CONFIRMED, AMENDED, DISPOSED, CORRECTED
    }

    /** @param percent null where none was given */
    public record Progress(Instant at, OrganisationId by, String text, Integer percent) {}

    /** @param reportedOn null while it has not. @param by who reported: the member itself, or the association for it */
    public record MemberReport(OrganisationId member, LocalDate reportedOn, OrganisationId by, String text) {}

    /** Another commitment of the agreement, or an event with a null status. @param happened whether it no longer keeps anything waiting */
    public record Dependency(String key, String text, CommitmentStatus status, LocalDate due, boolean overdue, boolean happened) {}
}
