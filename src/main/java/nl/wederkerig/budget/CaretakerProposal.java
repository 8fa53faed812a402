package nl.wederkerig.budget;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;

/**
 * What a caretaker cabinet, or its end, proposes to a party in a negotiation; nothing happens unless all parties ask for it.
 *
 * @param period     number of the time in which the cabinet only takes care
 * @param since      the first day of the caretaker cabinet, or of the new one
 * @param reason     as the registrar recorded it
 * @param askedUntil the day of resumption to which another party has asked to suspend already; null where none has
 */
public record CaretakerProposal(AgreementId agreement, int period, Kind kind, LocalDate since, String reason, LocalDate askedUntil) {

    /** What is proposed. */
    public enum Kind {
        SUSPEND, RESUME
    }
}
