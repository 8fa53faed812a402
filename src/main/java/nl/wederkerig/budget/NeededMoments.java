package nl.wederkerig.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/** Which moment of a budget year each agreement has to meet; all who see the agreement in full see it (T94). */
public interface NeededMoments {

    /** Whether the actor may see the agreement is for the caller to establish. */
    Optional<NeededMoment> of(AgreementId agreement);

    /** Moments in order, each with whether the agreement has to meet it. @param from inclusive. @param to inclusive */
    List<Passed> within(LocalDate from, LocalDate to, AgreementId agreement);

    /** A moment of the budget year that a term passes. */
    record Passed(BudgetMoment moment, boolean needed) {}

    /** Whether the actor can record it now. */
    boolean mayRecord(AgreementId agreement, Actor actor);

    /**
     * By who negotiates for a party, before the agreement is in force.
     *
     * @param kind null for none
     * @param year for which the registrar has a day
     * @throws nl.wederkerig.shared.NotFound     also when the actor may not see the agreement
     * @throws nl.wederkerig.shared.RuleBroken   for who is no party, or too late
     * @throws nl.wederkerig.shared.InvalidInput where there is no such moment
     */
    void need(AgreementId agreement, BudgetMomentKind kind, Integer year, Actor actor);
}
