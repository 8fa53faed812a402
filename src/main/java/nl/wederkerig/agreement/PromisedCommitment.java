package nl.wederkerig.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.OrganisationId;

/**
 * A commitment as it stands in a text version (C1); it becomes a commitment to follow when the text enters into force.
 *
 * @param key           unique within the agreement
 * @param obligor       the party that owes it, or the association whose members do
 * @param byMembers     whether the members of the association each owe it
 * @param due           the day by which, or null
 * @param term          length of a term instead of a day, or null
 * @param termFrom      from what the term is reckoned, or null
 * @param amounts       euros by calendar year; may be empty
 * @param afterCommitment key of the commitment that must be fulfilled first (C4), or null
 * @param afterEvent    name of the event that must have happened first (C4), or null
 * @param detail        what it promises beyond that; never null
 */
public record PromisedCommitment(
        String key,
        OrganisationId obligor,
        boolean byMembers,
        List<OrganisationId> beneficiaries,
        String text,
        LocalDate due,
        TermLength term,
        TermFrom termFrom,
        Map<Integer, BigDecimal> amounts,
        String afterCommitment,
        String afterEvent,
        PromiseDetail detail) {

    public PromisedCommitment {
        beneficiaries = List.copyOf(beneficiaries);
        amounts = Map.copyOf(amounts);
        detail = detail == null ? PromiseDetail.NONE : detail;
    }

    /** One that says no more than who, what and when. */
    public PromisedCommitment(
            String key, OrganisationId obligor, boolean byMembers, List<OrganisationId> beneficiaries, String text, LocalDate due,
            TermLength term, TermFrom termFrom, Map<Integer, BigDecimal> amounts, String afterCommitment, String afterEvent) {
        this(key, obligor, byMembers, beneficiaries, text, due, term, termFrom, amounts, afterCommitment, afterEvent, PromiseDetail.NONE);
    }

    /** Promised by that day, in place of the day or the term that it says. */
    public PromisedCommitment by(LocalDate day) {
        return new PromisedCommitment(key, obligor, byMembers, beneficiaries, text, day, null, null, amounts, afterCommitment, afterEvent, detail);
    }

    /** The event from which a commitment's term is reckoned. */
    public enum TermFrom {
        IN_FORCE,
        CONDITION
    }
}
