package nl.wederkerig.party;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;

/** Someone who acts; never removed, for acts name people for as long as the record lasts. */
@Entity
@Table(name = "person")
class Person {

    @Id
    private UUID id;

    private String name;

    @Column(name = "organisation_id")
    private String organisation;

    private boolean active;

    @Version
    private Long version;

    @ElementCollection
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    protected Person() {}

    Person(RegisterPerson command) {
        id = PersonId.create().value();
        name = command.name().strip();
        organisation = text(command.organisation());
        active = true;
        roles.addAll(command.roles());
    }

    void belongTo(OrganisationId other, Set<Role> there) {
        organisation = text(other);
        takeOn(there);
    }

    void takeOn(Set<Role> other) {
        roles.retainAll(other);
        roles.addAll(other);
    }

    void deactivate() {
        active = false;
    }

    PersonView view() {
        return new PersonView(
                new PersonId(id), name, organisation == null ? null : new OrganisationId(organisation), roles, active);
    }

    private static String text(OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }
}
