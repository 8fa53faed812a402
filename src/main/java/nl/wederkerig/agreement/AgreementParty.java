package nl.wederkerig.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import nl.wederkerig.shared.OrganisationId;

/** An organisation in a role, with what it has accepted of what is on the table now. */
@Embeddable
class AgreementParty {

    private String organisation;
    @Enumerated(EnumType.STRING)
    private PartyRole role;
    @Enumerated(EnumType.STRING)
    private Side side;
    private Integer acceptedRevision;
    private Instant arrangementAcceptedAt;
    private Integer acceptedVersion;
    private Instant textAcceptedAt;
    private LocalDate endedOn;

    protected AgreementParty() {}

    AgreementParty(PartyKey key, Side side) {
        this.organisation = key.organisation().value();
        this.role = key.role();
        this.side = side;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    PartyRole role() {
        return role;
    }

    Side side() {
        return side;
    }

    /** Null while it has not accepted the present revision. */
    Instant arrangementAcceptedAt() {
        return arrangementAcceptedAt;
    }

    PartyKey key() {
        return new PartyKey(organisation(), role);
    }

    boolean acceptedArrangement() {
        return acceptedRevision != null;
    }

    boolean accepted(int version) {
        return acceptedVersion != null && acceptedVersion == version;
    }

    /** Who acts jointly: no observer, no co-party that did not accept the arrangement, nobody who no longer exists. */
    boolean joint() {
        return role != PartyRole.OBSERVER && endedOn == null && (role != PartyRole.CO_PARTY || acceptedArrangement());
    }

    void acceptArrangement(int revision, Instant at) {
        acceptedRevision = revision;
        arrangementAcceptedAt = at;
    }

    void withdrawArrangement() {
        acceptedRevision = null;
        arrangementAcceptedAt = null;
    }

    void acceptText(int version, Instant at) {
        acceptedVersion = version;
        textAcceptedAt = at;
    }

    void withdrawText() {
        acceptedVersion = null;
        textAcceptedAt = null;
    }

    /** The successor has its place and its acts (A18). */
    void succeededBy(OrganisationId successor) {
        organisation = successor.value();
    }

    /**
     * The other becomes one with this party, in the role of the two that takes part most: what only one of the two accepted is not
     * accepted (A7, A18).
     */
    void mergeWith(AgreementParty other) {
        if (other.role.ordinal() < role.ordinal()) {
            role = other.role;
            side = other.side;
        }
        if (!other.acceptedArrangement()) {
            withdrawArrangement();
        }
        if (other.acceptedVersion == null || !other.acceptedVersion.equals(acceptedVersion)) {
            withdrawText();
        }
    }

    boolean ended() {
        return endedOn != null;
    }

    void end(LocalDate on) {
        endedOn = on;
    }

    PartyView view(int currentVersion) {
        boolean current = accepted(currentVersion);
        return new PartyView(
                organisation(), role, side, arrangementAcceptedAt, current ? acceptedVersion : null, current ? textAcceptedAt : null,
                joint(), endedOn);
    }
}
