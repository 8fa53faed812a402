package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** A chair proposes to settle; every party answers. @param number from 1 within the procedure */
public record SettlementProposed(AgreementId agreement, String dispute, int number, String text)
        implements DomainEvent {}
