package nl.wederkerig.dispute;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The route began: somebody else comes in (D3, D4). */
public record ThirdPartyOpened(AgreementId agreement, String dispute, Procedure procedure, LocalDate on) implements DomainEvent {}
