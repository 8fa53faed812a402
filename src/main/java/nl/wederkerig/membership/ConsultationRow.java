package nl.wederkerig.membership;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/**
 * A consultation in a list.
 *
 * @param tally   sealed before the count; null for who is no more than a member, before the count
 * @param member  whether the question was put to the organisation of who looks
 * @param vote    of that organisation; null while it did not vote
 * @param outcome null before the count
 */
public record ConsultationRow(
        ConsultationId id, AgreementId agreement, String reference, String title, String key, OrganisationId association, String question,
        String explanation, Integer version, String term, LocalDate openedOn, LocalDate lastDay, int quorum, ConsultationState state,
        ConsultationOutcome outcome, String withdrawnBecause, Tally tally, boolean member, Vote vote) {}
