package nl.wederkerig.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;

/** A signing authority; it is ended, never removed. */
@Entity
@Table(name = "signing_authority")
class HeldAuthority {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "organisation_id")
    private String organisation;

    @Enumerated(EnumType.STRING)
    private AuthorityGround ground;

    private LocalDate validFrom;

    private LocalDate lastDay;

    @Version
    private Long version;

    protected HeldAuthority() {}

    HeldAuthority(GrantAuthority command) {
        id = SigningAuthorityId.create().value();
        person = command.person().value();
        organisation = command.organisation().value();
        ground = command.ground();
        validFrom = command.from();
        lastDay = command.until();
    }

    boolean mayEndAfter(LocalDate day) {
        return !day.isBefore(validFrom) && (lastDay == null || !day.isAfter(lastDay));
    }

    void endAfter(LocalDate day) {
        lastDay = day;
    }

    SigningAuthority view() {
        return new SigningAuthority(
                new SigningAuthorityId(id), new PersonId(person), new OrganisationId(organisation), ground, validFrom, lastDay);
    }
}
