package nl.wederkerig.dispute;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.wederkerig.shared.OrganisationId;

/** What a party to a dispute consented to, for something that needs all of them. */
@Embeddable
class Consent {

    /** To what. */
    enum Act {
        SETTLE, WITHDRAW
    }

    private String organisation;
    @Enumerated(EnumType.STRING)
    private Act act;
    /** SHA-256 of the text and the commitments of a settlement; empty for a withdrawal. */
    private String content;

    /** For the persistence provider only. */
    protected Consent() {}

    Consent(OrganisationId organisation, Act act, String content) {
        this.organisation = organisation.value();
        this.act = act;
        this.content = content;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    boolean isTo(Act other) {
        return act == other;
    }

    boolean isBy(OrganisationId other, Act to) {
        return organisation.equals(other.value()) && act == to;
    }

    boolean isTo(Act other, String same) {
        return act == other && content.equals(same);
    }

    Consent succeed(OrganisationId from, OrganisationId to) {
        return organisation.equals(from.value()) ? new Consent(to, act, content) : this;
    }
}
