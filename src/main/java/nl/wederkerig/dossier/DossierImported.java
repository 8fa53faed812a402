package nl.wederkerig.dossier;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/**
 * All that the record tells before this was read from a file, and not done here by whom it names.
 *
 * @param sha256 of the file, in hexadecimal
 */
public record DossierImported(AgreementId agreement, String sha256) implements DomainEvent {}
