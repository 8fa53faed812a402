package nl.wederkerig.proceedings;

import java.time.Instant;
import java.time.LocalDate;
import nl.wederkerig.shared.OrganisationId;

/** A party to the dispute agrees that the award may come later than nine months after the constitution. @param at null where nobody kept it */
public record ExtensionConsent(OrganisationId party, LocalDate until, Instant at) {

    ExtensionConsent succeed(OrganisationId from, OrganisationId to) {
        return party.equals(from) ? new ExtensionConsent(to, until, at) : this;
    }
}
