package nl.wederkerig.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;

/** What a party told its own constituency after a meeting. */
@Entity
@Table(name = "meeting_report")
class MeetingReport {

    @EmbeddedId
    private Key key;
    private String wording;
    private LocalDate reportedOn;
    private UUID reportedBy;

    @Embeddable
    record Key(UUID meetingId, String organisation) {}

    /** For the persistence provider only. */
    protected MeetingReport() {}

    MeetingReport(MeetingId meeting, OrganisationId party, String text, LocalDate on, PersonId by) {
        this.key = new Key(meeting.value(), party.value());
        this.wording = text;
        this.reportedOn = on;
        this.reportedBy = by.value();
    }

    String text() {
        return wording;
    }

    LocalDate on() {
        return reportedOn;
    }

    static Key key(MeetingId meeting, OrganisationId party) {
        return new Key(meeting.value(), party.value());
    }
}
