package nl.wederkerig.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.agreement.PromiseDetail;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.OrganisationId;

/**
 * A commitment as it stands.
 *
 * @param byMembers       whether the members of the obligor each owe it
 * @param version         the text version in which it stands as it is now
 * @param due             the last day, inclusive, Europe/Amsterdam; null without one, or while the day is not known from which it is reckoned
 * @param firstDue        the date it had first; null before it had one
 * @param timesMoved      how often it got another date
 * @param derivation      why it is that day; null where a day was agreed
 * @param fromCondition   the term within which it is due once its condition is met; null where the day is known, or it has no such term
 * @param overdue         on the day of reading
 * @param amounts         euros by calendar year; may be empty
 * @param afterCommitment key of the commitment it waits or waited for; null without
 * @param afterEvent      name of the event it waits or waited for; null without
 * @param conditionMetOn  null before, and without a condition
 * @param waivedBy        the beneficiaries that consented to waiving it
 * @param awaiting        who must act next: the obligor, of what is claimed the beneficiaries that have not answered; nobody when
 *                        it ended or waits for a condition
 * @param detail          what it promises beyond who, what and when
 * @param claim           the last one; null before
 * @param extension       the last request for another date; null before
 * @param percent         how far the obligor last said it was; null before
 * @param members         how many of the association's members reported; null where it is not owed by members
 * @param dispute         key of the dispute whose outcome or settlement it comes from; null where it stands in a text
 * @param acts            what the one who looks can do now
 */
public record CommitmentView(
        String key,
        OrganisationId obligor,
        boolean byMembers,
        List<OrganisationId> beneficiaries,
        String text,
        int version,
        CommitmentStatus status,
        LocalDate due,
        LocalDate firstDue,
        int timesMoved,
        TermLength fromCondition,
        Derivation derivation,
        boolean overdue,
        Map<Integer, BigDecimal> amounts,
        String afterCommitment,
        String afterEvent,
        LocalDate conditionMetOn,
        List<OrganisationId> waivedBy,
        List<OrganisationId> awaiting,
        PromiseDetail detail,
        ClaimView claim,
        ExtensionView extension,
        Integer percent,
        MemberCount members,
        String dispute,
        Set<CommitmentAct> acts) {

    /** "Gereed bij 287 van 342". @param of how many members there are today */
    public record MemberCount(int done, int of) {}
}
