package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The final proposals in a deadlock are open to both sides, the last having come in or their term being over (A14, D8). */
public record FinalProposalsDisclosed(AgreementId agreement, String dispute) implements DomainEvent {}
