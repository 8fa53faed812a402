package nl.wederkerig.webhook;

import java.util.Set;
import nl.wederkerig.shared.OrganisationId;

/**
 * Has a system told what happens in the agreements that its organisation sees.
 *
 * @param address    where messages are posted
 * @param eventTypes such as {@code nl.wederkerig.akkoord.ondertekend}, or {@code nl.wederkerig.geschil.*} for all that there are now
 *                   about a subject; empty for all types, also those that come later
 */
public record OpenSubscription(OrganisationId organisation, String address, Set<String> eventTypes) {

    public OpenSubscription {
        eventTypes = Set.copyOf(eventTypes);
    }
}
