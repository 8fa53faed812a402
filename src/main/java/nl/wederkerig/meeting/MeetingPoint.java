package nl.wederkerig.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/** A point of the agenda of a meeting. */
@Entity
@Table(name = "meeting_point")
class MeetingPoint {

    @Id
    private UUID id;
    private UUID meetingId;
    private int position;
    private String title;
    private UUID agreementId;
    private String commitment;
    private String dispute;
    private String putBy;

    /** For the persistence provider only. */
    protected MeetingPoint() {}

    MeetingPoint(MeetingId meeting, int position, NewPoint point, OrganisationId by) {
        this.id = UUID.randomUUID();
        this.meetingId = meeting.value();
        this.position = position;
        this.title = point.title();
        this.agreementId = point.agreement() == null ? null : point.agreement().value();
        this.commitment = point.commitment();
        this.dispute = point.dispute();
        this.putBy = by.value();
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    /** Null where it is about no dossier. */
    AgreementId agreement() {
        return agreementId == null ? null : new AgreementId(agreementId);
    }

    OrganisationId putBy() {
        return new OrganisationId(putBy);
    }
}
