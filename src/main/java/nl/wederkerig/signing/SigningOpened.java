package nl.wederkerig.signing;

import java.util.UUID;
import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** A signing round opened. */
public record SigningOpened(AgreementId agreement, UUID round, int version, String sha256, LocalDate runsOutOn, boolean byAward) implements DomainEvent {}
