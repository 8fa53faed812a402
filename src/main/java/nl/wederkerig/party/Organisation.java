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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;

/** A body of government or a private one, for as long as it exists. */
@Entity
@Table(name = "organisation")
class Organisation {

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private Layer layer;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @Column(name = "province_id")
    private String province;

    private LocalDate validFrom;

    private LocalDate validUntil;

    @Column(name = "successor_id")
    private String successor;

    private boolean endAnnounced;

    @Version
    private Long version;

    @ElementCollection
    @CollectionTable(name = "organisation_name", joinColumns = @JoinColumn(name = "organisation_id"))
    private List<CalledName> names = new ArrayList<>();

    protected Organisation() {}

    Organisation(RegisterOrganisation command) {
        id = command.id().value();
        layer = command.layer();
        kind = command.kind();
        province = command.province() == null ? null : command.province().value();
        validFrom = command.from();
        names.add(new CalledName(command.code(), command.name(), command.shortName(), command.from(), null));
    }

    OrganisationId id() {
        return new OrganisationId(id);
    }

    boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || day.isBefore(validUntil));
    }

    Optional<Reason> mayBeRenamed(LocalDate from) {
        if (!existsOn(from)) {
            return Optional.of(Reason.of("A18", "does-not-exist", label(), from));
        }
        return last().beganBefore(from) ? Optional.empty() : Optional.of(Reason.of("A18", "name-before-present-one", label(), from));
    }

    void rename(String code, String name, String shortName, LocalDate from) {
        CalledName last = last();
        names.remove(last);
        names.add(last.until(from));
        names.add(new CalledName(code, name, shortName, from, null));
    }

    Optional<Reason> mayEnd(LocalDate on) {
        if (validUntil != null) {
            return Optional.of(Reason.of("A18", "ended-already", label(), validUntil));
        }
        return validFrom == null || validFrom.isBefore(on)
                ? Optional.empty()
                : Optional.of(Reason.of("A18", "does-not-exist", label(), on));
    }

    /** @param heir null for none */
    void end(LocalDate on, OrganisationId heir) {
        validUntil = on;
        successor = heir == null ? null : heir.value();
    }

    boolean endIsDue(LocalDate today) {
        return validUntil != null && !endAnnounced && !validUntil.isAfter(today);
    }

    Succession announceEnd() {
        endAnnounced = true;
        return new Succession(id(), successor == null ? null : new OrganisationId(successor), validUntil);
    }

    String label() {
        return last().name();
    }

    private CalledName last() {
        return names.stream().filter(name -> name.validUntil() == null).findFirst().orElseThrow();
    }
}
