package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A party answers a proposal of the chair; with the last that accepts the dispute is settled. @param reason may be null */
public record ProposalAnswered(AgreementId agreement, String dispute, int number, boolean accepted, String reason, OrganisationId by)
        implements DomainEvent {}
