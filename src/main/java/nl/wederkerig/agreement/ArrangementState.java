package nl.wederkerig.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.wederkerig.shared.NotFound;
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
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "what_ifs")
    private List<WhatIf> whatIfs;
    private int revision;

    protected ArrangementState() {}

    ArrangementState(DisputeArrangement arrangement, List<Milestone> timetable, List<WhatIf> whatIfs) {
        this.arrangement = arrangement;
        this.timetable = timetable;
        this.whatIfs = whatIfs;
        this.revision = 1;
    }

    DisputeArrangement arrangement() {
        return arrangement;
    }

    List<Milestone> timetable() {
        return timetable;
    }

    /** @param number from 1. @throws NotFound where the timetable has none there */
    Milestone milestone(int number) {
        if (number < 1 || number > timetable.size()) {
            throw new NotFound("milestone", number);
        }
        return timetable.get(number - 1);
    }

    List<WhatIf> whatIfs() {
        return whatIfs;
    }

    /** @param number from 1. @throws NotFound where there is none */
    WhatIf whatIf(int number) {
        if (number < 1 || number > whatIfs.size()) {
            throw new NotFound("what-if agreement", number);
        }
        return whatIfs.get(number - 1);
    }

    int revision() {
        return revision;
    }

    void changeArrangement(DisputeArrangement other) {
        arrangement = other;
        revision++;
    }

    void changeTimetable(List<Milestone> other, List<WhatIf> otherWhatIfs) {
        timetable = List.copyOf(other);
        whatIfs = List.copyOf(otherWhatIfs);
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
