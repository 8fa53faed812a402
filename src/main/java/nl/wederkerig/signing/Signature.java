package nl.wederkerig.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import org.hibernate.annotations.Immutable;

/** That a person signed for a party; never changed, never removed (A8). */
@Entity
@Immutable
@Table(name = "signature")
class Signature {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "round_id", updatable = false)
    private SigningRound round;

    private UUID signerId;

    private String organisationId;

    @Enumerated(EnumType.STRING)
    private PartyRole role;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private SigningGround ground;

    private Instant signedAt;

    private LocalDate signedOn;

    private String document;

    private boolean onCabinetDecision;

    protected Signature() {}

    Signature(SigningRound round, RoundSigner signer, SignedBy by, String document, boolean onCabinetDecision) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.signerId = signer.id();
        this.organisationId = signer.party().organisation().value();
        this.role = signer.party().role();
        this.personId = by.person().value();
        this.ground = by.ground();
        this.signedAt = by.at();
        this.signedOn = by.on();
        this.document = document;
        this.onCabinetDecision = onCabinetDecision;
    }

    UUID id() {
        return id;
    }

    UUID signerId() {
        return signerId;
    }

    /** The party as it was when it signed. */
    PartyKey party() {
        return new PartyKey(new OrganisationId(organisationId), role);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    SigningGround ground() {
        return ground;
    }

    Instant signedAt() {
        return signedAt;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    String document() {
        return document;
    }

    boolean onCabinetDecision() {
        return onCabinetDecision;
    }

    /** Who acts, on what ground and when. @param on the day of {@code at} in Europe/Amsterdam */
    record SignedBy(PersonId person, SigningGround ground, Instant at, LocalDate on) {}
}
