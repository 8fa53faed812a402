package nl.wederkerig.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was concluded at the table, and what each other party says of it. */
@Entity
@Table(name = "meeting_conclusion")
class Conclusion {

    @Id
    private UUID id;
    private UUID meetingId;
    private int number;
    private UUID pointId;
    private UUID agreementId;
    private String wording;
    private String obligor;
    private LocalDate due;
    private String recordedBy;
    private Instant recordedAt;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "asked")
    private String[] asked = new String[0];
    private String takenUpBy;
    private LocalDate takenUpOn;
    @ElementCollection
    @CollectionTable(name = "meeting_conclusion_answer", joinColumns = @JoinColumn(name = "conclusion_id"))
    @MapKeyColumn(name = "organisation")
    private Map<String, ConclusionAnswer> answers = new HashMap<>();

    /** For the persistence provider only. */
    protected Conclusion() {}

    Conclusion(MeetingId meeting, int number, NewConclusion conclusion, AgreementId agreement, OrganisationId by, Instant at) {
        this.id = UUID.randomUUID();
        this.meetingId = meeting.value();
        this.number = number;
        this.pointId = conclusion.point();
        this.agreementId = agreement == null ? null : agreement.value();
        this.wording = conclusion.text();
        this.obligor = conclusion.obligor().value();
        this.due = conclusion.due();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    int number() {
        return number;
    }

    UUID point() {
        return pointId;
    }

    /** Null where it is about no dossier. */
    AgreementId agreement() {
        return agreementId == null ? null : new AgreementId(agreementId);
    }

    String text() {
        return wording;
    }

    OrganisationId obligor() {
        return new OrganisationId(obligor);
    }

    LocalDate due() {
        return due;
    }

    OrganisationId recordedBy() {
        return new OrganisationId(recordedBy);
    }

    List<OrganisationId> asked() {
        return Stream.of(asked).map(OrganisationId::new).toList();
    }

    boolean isAsked(OrganisationId party) {
        return asked().contains(party);
    }

    /** Null where it said nothing. */
    ConclusionAnswer answer(OrganisationId party) {
        return answers.get(party.value());
    }

    List<OrganisationId> silent() {
        return asked().stream().filter(party -> answer(party) == null).toList();
    }

    /** Whether any party recorded another reading, and did not confirm since. */
    boolean isReadOtherwise() {
        return asked().stream().map(this::answer).anyMatch(answer -> answer != null && answer.confirmedOn() == null);
    }

    OrganisationId takenUpBy() {
        return takenUpBy == null ? null : new OrganisationId(takenUpBy);
    }

    LocalDate takenUpOn() {
        return takenUpOn;
    }

    /** The meeting is closed: from now on these are asked to confirm. */
    void ask(Collection<OrganisationId> parties) {
        asked = parties.stream().map(OrganisationId::value).toArray(String[]::new);
    }

    void confirm(OrganisationId party, LocalDate on) {
        requireAsked(party);
        ConclusionAnswer before = answer(party);
        answers.put(party.value(), before == null ? new ConclusionAnswer(on, null, null) : before.confirmed(on));
    }

    void read(OrganisationId party, String reading, LocalDate on) {
        requireAsked(party);
        answers.put(party.value(), new ConclusionAnswer(null, reading, on));
    }

    /** The day on which it first did stays. */
    void takeUp(OrganisationId party, LocalDate on) {
        if (takenUpBy == null) {
            takenUpBy = party.value();
            takenUpOn = on;
        }
    }

    /** The successor has the predecessor's place; what it said itself goes before what the predecessor said (A18). */
    void succeeded(OrganisationId from, OrganisationId to) {
        obligor = obligor.equals(from.value()) ? to.value() : obligor;
        recordedBy = recordedBy.equals(from.value()) ? to.value() : recordedBy;
        takenUpBy = from.value().equals(takenUpBy) ? to.value() : takenUpBy;
        asked = Stream.of(asked).map(each -> each.equals(from.value()) ? to.value() : each).distinct()
                .filter(each -> !each.equals(recordedBy)).toArray(String[]::new);
        ConclusionAnswer said = answers.remove(from.value());
        if (said != null) {
            answers.putIfAbsent(to.value(), said);
        }
    }

    private void requireAsked(OrganisationId party) {
        if (!isAsked(party)) {
            throw new IllegalStateException(party + " is not asked to confirm conclusion " + number + " of " + meetingId);
        }
    }
}
