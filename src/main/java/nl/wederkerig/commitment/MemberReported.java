package nl.wederkerig.commitment;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A member has done its part of what the association owes (C1). @param text null where nothing was said */
public record MemberReported(AgreementId agreement, String commitment, OrganisationId member, OrganisationId by, String text) implements DomainEvent {}
