package nl.wederkerig.commitment;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** The obligor claims that it is fulfilled (C2). @param evidence null without */
public record CommitmentClaimed(AgreementId agreement, String commitment, OrganisationId by, String evidence) implements DomainEvent {}
