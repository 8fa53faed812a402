package nl.wederkerig.membership;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;

/** How many votes each member of an association has: a table that the registrar keeps. Without one each member has one vote. */
public interface VotingWeights {

    /** The table on a day: every member of that day in Dutch order. For the registrar. @throws nl.wederkerig.shared.NotFound for others */
    List<Weight> of(OrganisationId association, LocalDate day, Actor actor);

    /**
     * The whole table from a day on. Consultations that are open keep the weights of the day on which they were opened.
     *
     * @param from today or later
     * @throws nl.wederkerig.shared.InvalidInput with all faults, each at {@code weights} with the line that it is in
     * @throws nl.wederkerig.shared.NotFound     for who is no registrar
     */
    void enter(OrganisationId association, LocalDate from, List<Weight> weights, Actor actor);

    /** @param votes 1 or more */
    record Weight(OrganisationId member, int votes) {}
}
