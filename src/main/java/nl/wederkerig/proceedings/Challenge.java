package nl.wederkerig.proceedings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** A party does not trust somebody who was appointed, and says why (wraking). The proceedings stand still until it is dealt with. */
@Entity
@Table(name = "proceedings_challenge")
class Challenge implements Persistable<UUID> {

    /** How far it is, and how it ended. */
    enum State {
        /** The challenged person may step down, and the other side agree. */
        ANSWER,
        /** The appointing authority decides. */
        DECISION,
        UPHELD, REJECTED;

        boolean open() {
            return this == ANSWER || this == DECISION;
        }
    }

    @Id
    private UUID id;
    private UUID proceedingsId;
    private UUID seatId;
    @Column(name = "person_id")
    private UUID person;
    @Column(name = "by_organisation")
    private String by;
    private String ground;
    private LocalDate filedOn;
    @Enumerated(EnumType.STRING)
    private State state;
    @Enumerated(EnumType.STRING)
    private ChallengeEnd ending;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] agreed = {};
    private LocalDate closedOn;
    @Transient
    private boolean filedNow;

    /** For the persistence provider only. */
    protected Challenge() {}

    Challenge(SeatHolding seat, OrganisationId by, String ground, LocalDate on) {
        this.id = UUID.randomUUID();
        this.filedNow = true;
        this.proceedingsId = seat.proceedings();
        this.seatId = seat.getId();
        this.person = seat.person().value();
        this.by = by.value();
        this.ground = ground;
        this.filedOn = on;
        this.state = State.ANSWER;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Not looked for in the database when it is saved. */
    @Override
    public boolean isNew() {
        return filedNow;
    }

    @PostPersist
    @PostLoad
    void known() {
        filedNow = false;
    }

    void agree(OrganisationId party) {
        agreed = Stream.concat(Arrays.stream(agreed), Stream.of(party.value())).distinct().toArray(String[]::new);
    }

    List<OrganisationId> agreed() {
        return Arrays.stream(agreed).map(OrganisationId::new).toList();
    }

    void waitForDecision() {
        state = State.DECISION;
    }

    void close(ChallengeEnd how, LocalDate on) {
        state = how.upheld() ? State.UPHELD : State.REJECTED;
        ending = how;
        closedOn = on;
    }

    UUID proceedings() {
        return proceedingsId;
    }

    UUID seat() {
        return seatId;
    }

    PersonId person() {
        return new PersonId(person);
    }

    OrganisationId by() {
        return new OrganisationId(by);
    }

    String ground() {
        return ground;
    }

    LocalDate filedOn() {
        return filedOn;
    }

    State state() {
        return state;
    }

    /** Null while open. */
    ChallengeEnd ending() {
        return ending;
    }

    LocalDate closedOn() {
        return closedOn;
    }
}
