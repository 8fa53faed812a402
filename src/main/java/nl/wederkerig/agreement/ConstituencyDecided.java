package nl.wederkerig.agreement;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A party's constituency decided (A6). @param parts what it excepts, with REJECT its reason; null with AGREE */
public record ConstituencyDecided(AgreementId agreement, OrganisationId party, ConstituencyOutcome outcome, String parts)
        implements DomainEvent {}
