package nl.wederkerig.commitment;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.shared.OrganisationId;

/**
 * That a commitment was claimed to be fulfilled, and what the beneficiaries answered (C2).
 *
 * @param number     from 1; a commitment that is claimed again has another claim
 * @param evidence   null without
 * @param answerBy   last day of the response term, inclusive; confirming or contesting stays possible after it
 * @param derivation why it is that day; null where it was given one of its own
 * @param unanswered whether that day has passed with somebody silent; nothing follows from it but a reminder (A7)
 */
public record ClaimView(
        int number, LocalDate claimedOn, String evidence, LocalDate answerBy, Derivation derivation, boolean unanswered, List<Answer> answers,
        List<OrganisationId> silent) {

    public ClaimView {
        answers = List.copyOf(answers);
        silent = List.copyOf(silent);
    }

    /** @param newDue with PART, the last day for the rest; else null. @param text the reason, or what is still to be done; may be null */
    public record Answer(OrganisationId by, Kind kind, LocalDate newDue, String text, LocalDate on) {}

    /** How a beneficiary answers. */
    public enum Kind {
        CONFIRMED, PART, CONTESTED
    }
}
