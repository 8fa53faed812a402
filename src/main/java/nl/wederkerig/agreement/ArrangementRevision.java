package nl.wederkerig.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.shared.AgreementId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Arrangement and timetable as they stood until they were changed (A1). */
@Entity
@Immutable
@Table(name = "arrangement_revision")
class ArrangementRevision {

    @EmbeddedId
    private Key key;
    @JdbcTypeCode(SqlTypes.JSON)
    private DisputeArrangement arrangement;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Milestone> timetable;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<WhatIf> whatIfs;

    protected ArrangementRevision() {}

    ArrangementRevision(AgreementId agreement, ArrangementState left) {
        this.key = new Key(agreement.value(), left.revision());
        this.arrangement = left.arrangement();
        this.timetable = left.timetable();
        this.whatIfs = left.whatIfs();
    }

    AgreementDossiers.Revision view() {
        return new AgreementDossiers.Revision(key.revision(), arrangement, timetable, whatIfs);
    }

    /** @param revision from 1 */
    @Embeddable
    record Key(UUID agreementId, int revision) {}
}
