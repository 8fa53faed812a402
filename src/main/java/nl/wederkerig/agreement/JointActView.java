package nl.wederkerig.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;

/**
 * A joint act to which not everybody has consented yet. Consents to something else stand apart and do not add up.
 *
 * @param fields   what was consented to: {@code until} as a date, {@code period} in ISO-8601, {@code milestone} by its title; empty where nothing is to be filled in
 * @param consents in the order in which they were given
 * @param missing  whose consent is awaited to exactly this
 */
public record JointActView(JointAct act, Map<String, String> fields, List<Consent> consents, List<OrganisationId> missing) {

    public JointActView {
        fields = Map.copyOf(fields);
        consents = List.copyOf(consents);
        missing = List.copyOf(missing);
    }

    /** @param reason as the party gave it, or null */
    public record Consent(OrganisationId party, PersonId person, Instant at, String reason) {}
}
