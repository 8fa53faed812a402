package nl.wederkerig.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import org.hibernate.annotations.Immutable;

/** That a party declined, or that its ratification was refused (A9, A17); never changed, never removed. */
@Entity
@Immutable
@Table(name = "refusal")
class Refusal {

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

    private boolean ofRatification;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private String reason;

    private Instant refusedAt;

    protected Refusal() {}

    Refusal(SigningRound round, RoundSigner signer, PersonId person, boolean ofRatification, Ground ground, String reason, Instant at) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.signerId = signer.id();
        this.organisationId = signer.party().organisation().value();
        this.role = signer.party().role();
        this.personId = person.value();
        this.ofRatification = ofRatification;
        this.ground = ground;
        this.reason = reason;
        this.refusedAt = at;
    }

    UUID signerId() {
        return signerId;
    }

    /** The party as it was when it refused. */
    PartyKey party() {
        return new PartyKey(new OrganisationId(organisationId), role);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    boolean ofRatification() {
        return ofRatification;
    }

    Ground ground() {
        return ground;
    }

    String reason() {
        return reason;
    }

    Instant refusedAt() {
        return refusedAt;
    }
}
