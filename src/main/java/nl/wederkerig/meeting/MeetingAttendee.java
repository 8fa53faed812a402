package nl.wederkerig.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.wederkerig.shared.OrganisationId;

/** Somebody who comes to a meeting for a party. */
@Entity
@Table(name = "meeting_attendee")
class MeetingAttendee {

    @Id
    private UUID id;
    private UUID meetingId;
    private String organisation;
    private int position;
    private String name;
    private String office;

    /** For the persistence provider only. */
    protected MeetingAttendee() {}

    MeetingAttendee(MeetingId meeting, OrganisationId party, int position, Attendee attendee) {
        this.id = UUID.randomUUID();
        this.meetingId = meeting.value();
        this.organisation = party.value();
        this.position = position;
        this.name = attendee.name();
        this.office = attendee.office();
    }
}
