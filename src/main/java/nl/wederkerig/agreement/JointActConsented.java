package nl.wederkerig.agreement;

import java.util.Map;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/**
 * A party consented to something that needs all; without effect until the last.
 *
 * @param act    name of the {@link JointAct}
 * @param fields what it consented to, such as {@code until}; empty where there is nothing to fill in
 * @param reason the party's own, or null; it does not make the consent another one
 */
public record JointActConsented(AgreementId agreement, String act, OrganisationId party, Map<String, String> fields, String reason)
        implements DomainEvent {

    public JointActConsented {
        fields = Map.copyOf(fields);
    }
}
