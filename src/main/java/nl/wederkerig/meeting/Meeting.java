package nl.wederkerig.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A meeting: its day, and who was invited. Every policy has been asked before anything here is called. */
@Entity
@Table(name = "meeting")
class Meeting {

    @Id
    private UUID id;
    @Version
    private int rowVersion;
    @Enumerated(EnumType.STRING)
    private MeetingKind kind;
    private String title;
    private UUID seriesId;
    private LocalDate heldOn;
    private LocalTime startsAt;
    private String place;
    private String convenedBy;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "invited")
    private String[] invited;
    @Enumerated(EnumType.STRING)
    private MeetingStatus status;
    private LocalDate closedOn;
    private Instant plannedAt;

    /** For the persistence provider only. */
    protected Meeting() {}

    Meeting(MeetingId id, UUID series, PlanMeeting command, LocalDate day, OrganisationId convenedBy, Instant at) {
        this.id = id.value();
        this.kind = command.kind();
        this.title = command.title();
        this.seriesId = series;
        this.heldOn = day;
        this.startsAt = command.at();
        this.place = command.place();
        this.convenedBy = convenedBy.value();
        this.invited = Stream.concat(Stream.of(convenedBy), command.invited().stream()).map(OrganisationId::value).distinct()
                .toArray(String[]::new);
        this.status = MeetingStatus.PLANNED;
        this.plannedAt = at;
    }

    MeetingId id() {
        return new MeetingId(id);
    }

    AgreementId dossier() {
        return id().dossier();
    }

    MeetingKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    UUID series() {
        return seriesId;
    }

    LocalDate day() {
        return heldOn;
    }

    LocalTime at() {
        return startsAt;
    }

    String place() {
        return place;
    }

    OrganisationId convenedBy() {
        return new OrganisationId(convenedBy);
    }

    List<OrganisationId> invited() {
        return Stream.of(invited).map(OrganisationId::new).toList();
    }

    boolean isInvited(OrganisationId organisation) {
        return organisation != null && Stream.of(invited).anyMatch(organisation.value()::equals);
    }

    MeetingStatus status() {
        return status;
    }

    /** Null before. */
    LocalDate closedOn() {
        return closedOn;
    }

    void move(LocalDate day, LocalTime at, String where) {
        requirePlanned();
        heldOn = day;
        startsAt = at;
        place = where;
    }

    /** Beside those who were. */
    void invite(List<OrganisationId> more) {
        requirePlanned();
        invited = Stream.concat(Stream.of(invited), more.stream().map(OrganisationId::value)).distinct().toArray(String[]::new);
    }

    /** A successor's place, once, whatever became of the meeting (A18). */
    void succeeded(OrganisationId from, OrganisationId to) {
        invited = Stream.of(invited).map(each -> each.equals(from.value()) ? to.value() : each).distinct().toArray(String[]::new);
        convenedBy = convenedBy.equals(from.value()) ? to.value() : convenedBy;
    }

    void cancel() {
        requirePlanned();
        status = MeetingStatus.CANCELLED;
    }

    void close(LocalDate on) {
        requirePlanned();
        status = MeetingStatus.HELD;
        closedOn = on;
    }

    private void requirePlanned() {
        if (status != MeetingStatus.PLANNED) {
            throw new IllegalStateException("Meeting " + id + " is " + status);
        }
    }
}
