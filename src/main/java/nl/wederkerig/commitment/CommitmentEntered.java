package nl.wederkerig.commitment;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The registrar entered afterwards what was promised in an agreement that was concluded before it was entered (A2). @param file name of the spreadsheet */
public record CommitmentEntered(AgreementId agreement, String commitment, String file) implements DomainEvent {}
