package nl.wederkerig.dispute;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import nl.wederkerig.shared.OrganisationId;

/** What a party to a dispute consented to, for something that needs all of them. */
@Embeddable
class Consent {

    private String organisation;
    @Enumerated(EnumType.STRING)
    private DisputeAct act;
    /** Of a settlement its SHA-256; of the others the day or the period, or nothing. */
    private String content;
    private Instant givenAt;

    /** For the persistence provider only. */
    protected Consent() {}

    /** @param givenAt null where nobody kept it */
    Consent(OrganisationId organisation, DisputeAct act, String content, Instant givenAt) {
        this.organisation = organisation.value();
        this.act = act;
        this.content = content;
        this.givenAt = givenAt;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    DisputeAct act() {
        return act;
    }

    String content() {
        return content;
    }

    boolean isTo(DisputeAct other) {
        return act == other;
    }

    boolean isBy(OrganisationId other, DisputeAct to) {
        return organisation.equals(other.value()) && act == to;
    }

    boolean isTo(DisputeAct other, String same) {
        return act == other && content.equals(same);
    }

    Consent succeed(OrganisationId from, OrganisationId to) {
        return organisation.equals(from.value()) ? new Consent(to, act, content, givenAt) : this;
    }
}
