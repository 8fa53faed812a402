package nl.wederkerig.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.shared.OrganisationId;

/**
 * A dispute as somebody who sees its agreement sees it.
 *
 * @param key          unique within the agreement, such as {@code deadlock-1}
 * @param observers    who may read and do nothing else
 * @param commitments  keys of those that it is about; empty when it is about the agreement
 * @param milestone    of the timetable that asks for an agreed advice; null for a dispute
 * @param text         what it is about, of an agreed advice the question; null for a deadlock
 * @param consultation null for a deadlock and for an agreed advice
 * @param interests    one a side at most; sealed ones without their text for the other side
 * @param procedure    null before the third-party stage
 * @param next         what starts by itself when the consultation elapses; null after it
 * @param steps        what must be done next, the nearest date first; empty when closed
 * @param pending      what some consented to and not all
 * @param settled      null unless it was settled
 * @param end          null while it is open
 * @param acts         what the one who looks can do now
 */
public record DisputeView(
        String key,
        DisputeKind kind,
        DisputeStage stage,
        Procedure procedure,
        Procedure next,
        LocalDate raisedOn,
        List<OrganisationId> claimants,
        List<OrganisationId> respondents,
        List<OrganisationId> observers,
        List<String> commitments,
        String milestone,
        String text,
        Consultation consultation,
        List<Interest> interests,
        List<Meeting> meetings,
        List<Step> steps,
        List<Pending> pending,
        Settlement settled,
        DisputeEnd end,
        LocalDate closedOn,
        Set<DisputeAct> acts) {

    /** Claimants and respondents. */
    public List<OrganisationId> parties() {
        return Stream.concat(claimants.stream(), respondents.stream()).toList();
    }

    /** Parties that consented to a settlement which is not complete. */
    public List<OrganisationId> settledBy() {
        return pending.stream().filter(each -> each.act() == DisputeAct.SETTLE).flatMap(each -> each.by().stream()).toList();
    }

    /**
     * The phase in which parties try by themselves.
     *
     * @param lastDay       inclusive, Europe/Amsterdam
     * @param resumesOn     while suspended, the day on which it resumes by itself; else null
     * @param executiveFrom the first day of the second half
     * @param executiveOn   the day on which it became executive; null while official
     */
    public record Consultation(
            Term term, LocalDate lastDay, Derivation derivation, LocalDate resumesOn, LocalDate executiveFrom, LocalDate executiveOn) {}

    /** @param text null while it is sealed for the one who looks */
    public record Interest(DisputeSide side, OrganisationId by, LocalDate statedOn, String text) {}

    /** @param note may be null */
    public record Meeting(ConsultationLevel level, LocalDate on, OrganisationId by, String note) {}

    /**
     * What only all can do, and some consented to.
     *
     * @param content    the day until which to suspend, the period in ISO-8601, or the SHA-256 of the settlement; null for the others
     * @param settlement null for other acts than SETTLE
     */
    public record Pending(DisputeAct act, String content, Settlement settlement, List<OrganisationId> by) {}

    /**
     * What must be done before a day.
     *
     * @param kind    message key {@code deadline.dispute.<kind in lower case>}
     * @param holders who must do it; empty where an appointed person must
     * @param lastDay inclusive, Europe/Amsterdam
     */
    public record Step(StepKind kind, List<OrganisationId> holders, LocalDate startedOn, LocalDate lastDay, Derivation derivation) {}
}
