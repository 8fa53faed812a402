package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The commitments that a binding outcome asks to fulfil, as they stand (C6, D12). */
@Component
class Orders {

    /** After the date of an order it is not complied with. */
    static final TermLength GRACE = TermLength.days(30);
    private static final Set<CommitmentStatus> NEVER_LATE = EnumSet.of(CommitmentStatus.CLAIMED, CommitmentStatus.CONDITIONAL);

    private final Commitments commitments;

    Orders(@Lazy Commitments commitments) {
        this.commitments = commitments;
    }

    List<CommitmentView> open(Proceedings proceedings) {
        return all(proceedings).stream().filter(each -> !each.status().ended()).toList();
    }

    boolean allFulfilled(Proceedings proceedings) {
        return all(proceedings).stream().allMatch(each -> each.status() == CommitmentStatus.FULFILLED);
    }

    /** What must be done: by whoever has an order open, counted from the nearest date; empty when nothing is open. */
    Optional<OpenStep> comply(Proceedings proceedings, Holidays holidays) {
        List<CommitmentView> open = open(proceedings);
        return open.stream().map(each -> date(each, proceedings)).min(Comparator.naturalOrder())
                .map(from -> new OpenStep(StepKind.COMPLY, "", open.stream().map(CommitmentView::obligor).toList(), null, from, "order-due",
                        GRACE, holidays));
    }

    /** Whose orders were to be carried out thirty days ago, and have not been. */
    List<OrganisationId> late(Proceedings proceedings, LocalDate today) {
        return open(proceedings).stream()
                .filter(each -> !NEVER_LATE.contains(each.status()) && GRACE.after(date(each, proceedings)).isBefore(today))
                .map(CommitmentView::obligor).distinct().toList();
    }

    /** Its own; that of the outcome where it has none, or had one before. */
    private static LocalDate date(CommitmentView order, Proceedings proceedings) {
        LocalDate issued = proceedings.issuedOn();
        return order.due() == null || order.due().isBefore(issued) ? issued : order.due();
    }

    private List<CommitmentView> all(Proceedings proceedings) {
        List<String> orders = proceedings.outcome().orders();
        return orders.isEmpty() ? List.of()
                : commitments.of(proceedings.agreement(), Actor.system()).stream().filter(each -> orders.contains(each.key())).toList();
    }
}
