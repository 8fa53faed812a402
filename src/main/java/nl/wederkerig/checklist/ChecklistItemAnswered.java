package nl.wederkerig.checklist;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A party answered an item of a checklist (T82). @param link null where none was given */
public record ChecklistItemAnswered(
        AgreementId agreement, String checklist, int version, String item, Answer answer, String explanation, String link, OrganisationId party)
        implements DomainEvent {}
