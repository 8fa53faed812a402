package nl.wederkerig.proceedings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import nl.wederkerig.shared.PersonId;

/** Who was asked for a seat or had it, and is out of the question now. */
@Embeddable
class Left {

    @Column(name = "person_id")
    private UUID person;
    @Enumerated(EnumType.STRING)
    private Departure why;
    private LocalDate leftOn;

    /** For the persistence provider only. */
    protected Left() {}

    Left(PersonId person, Departure why, LocalDate on) {
        this.person = person.value();
        this.why = why;
        this.leftOn = on;
    }

    PersonId person() {
        return new PersonId(person);
    }

    Departure why() {
        return why;
    }

    LocalDate leftOn() {
        return leftOn;
    }
}
