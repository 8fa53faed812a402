package nl.wederkerig.agreement;

import java.util.List;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A response term lapsed; who was silent is named, and nothing is granted (A7). */
public record ResponseLapsed(AgreementId agreement, String request, List<OrganisationId> silent) implements DomainEvent {}
