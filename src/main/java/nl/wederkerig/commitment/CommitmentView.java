package nl.wederkerig.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wederkerig.calendar.Derivation;
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
 * @param overdue         on the day of reading
 * @param amounts         euros by calendar year; may be empty
 * @param afterCommitment key of the commitment it waits or waited for; null without
 * @param afterEvent      name of the event it waits or waited for; null without
 * @param conditionMetOn  null before, and without a condition
 * @param waivedBy        the beneficiaries that consented to waiving it
 * @param awaiting        who must act next: the obligor; nobody when it ended or waits for a condition
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
        Derivation derivation,
        boolean overdue,
        Map<Integer, BigDecimal> amounts,
        String afterCommitment,
        String afterEvent,
        LocalDate conditionMetOn,
        List<OrganisationId> waivedBy,
        List<OrganisationId> awaiting) {}
