package nl.wederkerig.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.wederkerig.shared.OrganisationId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Dispute arrangement and timetable, accepted together: one revision number for both (A1). */
@Embeddable
class ArrangementState {

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "arrangement")
    private DisputeArrangement arrangement;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "timetable")
    private List<Milestone> timetable;
    private int revision;

    protected ArrangementState() {}

    ArrangementState(DisputeArrangement arrangement, List<Milestone> timetable) {
        this.arrangement = arrangement;
        this.timetable = timetable;
        this.revision = 1;
    }

    DisputeArrangement arrangement() {
        return arrangement;
    }

    List<Milestone> timetable() {
        return timetable;
    }

    int revision() {
        return revision;
    }

    void changeArrangement(DisputeArrangement other) {
        arrangement = other;
        revision++;
    }

    void changeTimetable(List<Milestone> other) {
        timetable = List.copyOf(other);
        revision++;
    }

    /** A successor in the place of an organisation that is named; what was accepted stays accepted (A18). */
    void succeed(UnaryOperator<OrganisationId> successor) {
        timetable = timetable.stream()
                .map(each -> new Milestone(each.title(), each.on(), each.owner() == null ? null : successor.apply(each.owner()), each.advice()))
                .toList();
        DisputeArrangement old = arrangement;
        arrangement = new DisputeArrangement(
                old.route(), old.force(), old.routeReason(), old.legalBasis(),
                old.appointingAuthority() == null ? null : successor.apply(old.appointingAuthority()), old.chair(), old.panel(),
                old.negotiationTerm(), old.disputeTerm(), old.disputeTermByKind(), old.termRule(), old.medeoverhedenoverlegFirst(),
                old.decisionsBy().stream().map(successor).distinct().toList(), old.framework());
    }
}
