package nl.wederkerig.proceedings;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Whom a party, or an arbiter, wants in a seat; of a commission all its members, the chair first. */
@Embeddable
class Nomination {

    /** Of an organisation its code, of a person the id. */
    private String nominator;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] persons;
    private LocalDate nominatedOn;

    /** For the persistence provider only. */
    protected Nomination() {}

    Nomination(String nominator, List<PersonId> persons, LocalDate on) {
        this.nominator = nominator;
        this.persons = persons.stream().map(PersonId::value).toArray(UUID[]::new);
        this.nominatedOn = on;
    }

    /** As whom somebody nominates: a party's people for the party, an arbiter for none but the arbiter. */
    static String nominator(Actor actor) {
        return actor.organisation() != null ? nominator(actor.organisation()) : nominator(actor.person());
    }

    static String nominator(OrganisationId organisation) {
        return organisation.value();
    }

    static String nominator(PersonId person) {
        return person.toString();
    }

    String nominator() {
        return nominator;
    }

    LocalDate nominatedOn() {
        return nominatedOn;
    }

    List<PersonId> persons() {
        return Arrays.stream(persons).map(PersonId::new).toList();
    }
}
