package nl.wederkerig.proceedings;

import java.util.List;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/**
 * Somebody wants a person in a seat; without effect until all who may nominate want the same (D7).
 *
 * @param by the party; null where an arbiter nominates
 */
public record PersonNominated(AgreementId agreement, String dispute, String seat, List<String> persons, OrganisationId by)
        implements DomainEvent {

    public PersonNominated {
        persons = List.copyOf(persons);
    }
}
