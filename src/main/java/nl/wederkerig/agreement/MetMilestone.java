package nl.wederkerig.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.wederkerig.shared.OrganisationId;

/**
 * A milestone that was reported as met (T70).
 *
 * @param number     its place in the timetable, from 1
 * @param on         the day on which it was met
 * @param note       what came of it, or null
 * @param objections of other parties (T72)
 */
public record MetMilestone(int number, LocalDate on, OrganisationId by, String note, Instant at, List<Objection> objections) {

    public MetMilestone {
        objections = objections == null ? List.of() : List.copyOf(objections);
    }

    boolean contestedBy(OrganisationId party) {
        return objections.stream().anyMatch(each -> each.by().equals(party));
    }

    MetMilestone succeed(UnaryOperator<OrganisationId> successor) {
        return new MetMilestone(number, on, successor.apply(by), note, at, objections.stream().map(each -> each.succeed(successor)).toList());
    }

    MetMilestone with(Objection objection) {
        List<Objection> all = new ArrayList<>(objections);
        all.add(objection);
        return new MetMilestone(number, on, by, note, at, all);
    }
}
