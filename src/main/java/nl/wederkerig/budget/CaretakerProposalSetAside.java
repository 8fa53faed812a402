package nl.wederkerig.budget;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A party does not take up what a caretaker cabinet, or its end, proposes (T92, T93). @param proposal {@code SUSPEND} or {@code RESUME} */
public record CaretakerProposalSetAside(AgreementId agreement, OrganisationId by, String proposal) implements DomainEvent {}
