package nl.wederkerig.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.wederkerig.shared.OrganisationId;

/**
 * A what-if agreement whose condition came about.
 *
 * @param number     its place in the list, from 1
 * @param on         the first day on which its consequence is due
 * @param declaredBy null where its day came
 * @param reason     of who declared it; null where its day came
 * @param actBy      the last day on which telling what was done is in time
 * @param acted      who told what it did
 * @param objections of who does not hold the condition for met
 */
public record OccurredWhatIf(int number, LocalDate on, OrganisationId declaredBy, String reason, LocalDate actBy, List<Acted> acted,
        List<Objection> objections) {

    public OccurredWhatIf {
        acted = acted == null ? List.of() : List.copyOf(acted);
        objections = objections == null ? List.of() : List.copyOf(objections);
    }

    /** What a party did on the consequence. */
    public record Acted(OrganisationId by, String note, Instant at) {}

    /** Whether the party told what it did, or why it does not. */
    boolean answeredBy(OrganisationId party) {
        return acted.stream().anyMatch(each -> each.by().equals(party)) || objections.stream().anyMatch(each -> each.by().equals(party));
    }

    /** Who has still to act. @param everyone all who act jointly */
    List<OrganisationId> awaited(List<OrganisationId> everyone) {
        return everyone.stream().filter(party -> !answeredBy(party)).toList();
    }

    OccurredWhatIf with(Acted act) {
        return new OccurredWhatIf(number, on, declaredBy, reason, actBy, longer(acted, act), objections);
    }

    OccurredWhatIf with(Objection objection) {
        return new OccurredWhatIf(number, on, declaredBy, reason, actBy, acted, longer(objections, objection));
    }

    OccurredWhatIf actBy(LocalDate day) {
        return new OccurredWhatIf(number, on, declaredBy, reason, day, acted, objections);
    }

    OccurredWhatIf succeed(UnaryOperator<OrganisationId> successor) {
        return new OccurredWhatIf(number, on, declaredBy == null ? null : successor.apply(declaredBy), reason, actBy,
                acted.stream().map(each -> new Acted(successor.apply(each.by()), each.note(), each.at())).toList(),
                objections.stream().map(each -> each.succeed(successor)).toList());
    }

    private static <T> List<T> longer(List<T> list, T last) {
        List<T> all = new ArrayList<>(list);
        all.add(last);
        return all;
    }
}
