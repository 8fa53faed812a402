package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.shared.OrganisationId;

/**
 * What happened in a dispute since its route began, as somebody who sees the dispute sees it.
 *
 * @param procedures in the order in which they were opened
 * @param courts     that it was brought before the court, the first first (D13)
 * @param acts       what the one who looks can do now
 */
public record RouteView(List<Held> procedures, List<Court> courts, Set<RouteAct> acts) {

    public static final RouteView EMPTY = new RouteView(List.of(), List.of(), Set.of());

    /**
     * A procedure.
     *
     * @param number   from 1 within the dispute
     * @param begunOn  where it follows on a term, the day after that
     * @param outcome  null before it was released, and without one
     * @param issuedOn the day on which it was released to all; null before
     * @param answers  in the order in which they were given; of an outcome that does not bind
     * @param tabledOn the day on which non-compliance was put before the cabinet; null without
     * @param tabledBy the ministry that did; null without
     */
    public record Held(
            int number, Procedure procedure, LocalDate begunOn, boolean withoutResult, Outcome outcome, LocalDate issuedOn,
            List<Answered> answers, LocalDate tabledOn, OrganisationId tabledBy) {}

    /** @param reasons null where it follows without saying more. @param parliamentOn null but for a ministry that deviates */
    public record Answered(
            OrganisationId by, boolean follows, List<String> keeps, String reasons, LocalDate parliamentOn, LocalDate on) {}

    /** @param suspends whether compliance is suspended meanwhile */
    public record Court(String text, boolean suspends, OrganisationId by, LocalDate on) {}
}
