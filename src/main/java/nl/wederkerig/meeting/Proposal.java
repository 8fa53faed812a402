package nl.wederkerig.meeting;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;

/**
 * Something that the product proposes for the agenda.
 *
 * @param commitment key; null, as its wording, where it is about none
 * @param dispute    key; null where it is about none
 * @param disputeKind by name; null where it is about no dispute
 * @param status     where the agreement stands, by name
 * @param label      message key of what is due, {@code deadline.<label>}; null where nothing is
 * @param lastDay    on which it is due; null where nothing is
 * @param ofTable    whether the line ministry of the agreement sits at the table
 */
public record Proposal(
        ProposalReason reason, AgreementId agreement, String reference, String title, String commitment, String wording, String dispute,
        String disputeKind, String status, String label, LocalDate lastDay,
        boolean ofTable) {}
