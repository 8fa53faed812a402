package nl.wederkerig.proceedings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.dispute.DisputeSide;
import nl.wederkerig.dispute.Settlement;
import nl.wederkerig.document.DocumentView;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;

/**
 * Binding advice as somebody who sees the dispute sees it. Days are Europe/Amsterdam, last days inclusive.
 *
 * @param ofDeadlock          each side then files a final proposal instead of a claim and a response
 * @param claimedAmount       in euros; null where the claim is about something else
 * @param proposalsDisclosedOn null while they are sealed
 * @param constitutedOn       null until the last arbiter has accepted
 * @param jurisdiction        null where nobody contested it, or it is not decided
 * @param timetable           in the order of the rounds; empty before the case conference
 * @param round               what is to be filed or heard now; null when nothing
 * @param closedOn            null while something can be filed
 * @param award               null before its term began, or after it
 * @param awardedOn           null before the award
 * @param issued              the award; null before
 * @param correctionUntil     the last day to ask for a correction; null when none can be asked
 * @param agreed          what all parties settled on and asked to be laid down; null where they did not
 * @param arbiters            who have a seat now, the presiding one first
 * @param drafting        whether the one who looks writes at the award
 * @param acts                what the one who looks can do now
 * @param kinds               what the one who looks can file in the exchange
 */
public record BindingAdviceView(
        boolean ofDeadlock, List<OrganisationId> claimants, List<OrganisationId> respondents, BigDecimal claimedAmount,
        LocalDate proposalsDisclosedOn, LocalDate constitutedOn, Jurisdiction jurisdiction, LocalDate conferenceOn,
        List<TimetableRound> timetable, RoundKind round, List<Hearing> hearings, LocalDate closedOn, List<Reopening> reopenings,
        AwardTerm award, LocalDate awardedOn, Award issued, List<AwardCorrection> corrections, LocalDate correctionUntil,
        LocalDate correctionDue, Agreed agreed, List<Filed> filed, List<ExtensionConsent> extensionConsents, List<PersonId> arbiters,
        boolean drafting, Set<BindingAdviceAct> acts, List<SubmissionKind> kinds) {

    /** @param denied whether the arbiters found themselves not competent */
    public record Jurisdiction(boolean denied, String text, LocalDate on) {}

    /**
     * By when the award is due.
     *
     * @param furthest   to which the arbiters can extend it by themselves
     * @param summonedOn null while it is in time
     */
    public record AwardTerm(LocalDate lastDay, Derivation derivation, LocalDate furthest, LocalDate summonedOn) {}

    /** @param until the last day for laying it down, inclusive; null when that was dealt with */
    public record Agreed(Settlement settlement, LocalDate on, LocalDate until) {}

    /** @param text null while it is sealed for the one who looks, and then there are no documents */
    public record Filed(int number, SubmissionKind kind, DisputeSide side, OrganisationId by, LocalDate on, String text,
            List<DocumentView> documents) {}
}
