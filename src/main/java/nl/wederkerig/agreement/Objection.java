package nl.wederkerig.agreement;

import java.time.Instant;
import java.util.function.UnaryOperator;
import nl.wederkerig.shared.OrganisationId;

/** What a party has against what another reported; both stay. */
public record Objection(OrganisationId by, String reason, Instant at) {

    Objection succeed(UnaryOperator<OrganisationId> successor) {
        return new Objection(successor.apply(by), reason, at);
    }
}
