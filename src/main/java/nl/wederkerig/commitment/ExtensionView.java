package nl.wederkerig.commitment;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.shared.OrganisationId;

/**
 * That the obligor asked for another date, and what the beneficiaries decided (C3).
 *
 * @param was      the date when it was asked
 * @param answerBy last day of the response term, inclusive; nothing is granted when it passes (A7)
 * @param derivation why it is that day; null where it was given one of its own
 */
public record ExtensionView(
        LocalDate askedOn, LocalDate was, LocalDate newDue, String reason, LocalDate answerBy, Derivation derivation, Outcome outcome, List<Decision> decisions,
        List<OrganisationId> silent) {

    public ExtensionView {
        decisions = List.copyOf(decisions);
        silent = List.copyOf(silent);
    }

    /** @param reason may be null when granted */
    public record Decision(OrganisationId by, boolean granted, String reason, LocalDate on) {}

    /** Where a request stands; WITHDRAWN when it was claimed, waived or ended meanwhile. */
    public enum Outcome {
        OPEN, GRANTED, REFUSED, WITHDRAWN
    }
}
