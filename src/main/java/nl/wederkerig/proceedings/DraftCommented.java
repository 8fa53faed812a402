package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A party comments on the facts in a draft. */
public record DraftCommented(AgreementId agreement, String dispute, String text, OrganisationId by)
        implements DomainEvent {}
