package nl.wederkerig.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.shared.OrganisationId;

/** A party whose signature a round asks for. */
@Entity
@Table(name = "round_signer")
class RoundSigner {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "round_id", updatable = false)
    private SigningRound round;

    private int position;

    private String organisationId;

    @Enumerated(EnumType.STRING)
    private PartyRole role;

    protected RoundSigner() {}

    RoundSigner(SigningRound round, int position, PartyKey party) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.position = position;
        this.organisationId = party.organisation().value();
        this.role = party.role();
    }

    UUID id() {
        return id;
    }

    PartyKey party() {
        return new PartyKey(new OrganisationId(organisationId), role);
    }

    boolean isCoSigner() {
        return role == PartyRole.CO_SIGNER;
    }

    /** The successor takes the place (A18). */
    void succeededBy(OrganisationId successor) {
        organisationId = successor.value();
    }
}
