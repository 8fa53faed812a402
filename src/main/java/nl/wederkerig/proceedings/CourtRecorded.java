package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** The dispute was brought before the court (D13). @param suspends whether compliance is suspended meanwhile */
public record CourtRecorded(AgreementId agreement, String dispute, OrganisationId by, String text, boolean suspends) implements DomainEvent {}
