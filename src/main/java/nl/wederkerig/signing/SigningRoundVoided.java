package nl.wederkerig.signing;

import java.util.UUID;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The round is void; who had signed is told (A10). */
public record SigningRoundVoided(AgreementId agreement, UUID round, String cause) implements DomainEvent {}
