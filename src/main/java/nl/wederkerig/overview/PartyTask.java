package nl.wederkerig.overview;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;

/**
 * Something that waits for a party to an agreement, and for which no process waits.
 *
 * @param reference of the agreement
 * @param title     of the agreement
 * @param number    of what it is about, from 1; 0 where it has none
 * @param about     what that is called, or the key of the dispute; null for a proposal or a position
 * @param lastDay   on which it is, or was, in time; of a proposal to suspend, the day of resumption that was asked for already; else null
 * @param since     the first day of the caretaker cabinet, or of the new one; null for what is no proposal
 */
public record PartyTask(AgreementId agreement, String reference, String title, Kind kind, int number, String about, LocalDate lastDay, LocalDate since) {

    /** What is to be done. */
    public enum Kind {
        REPORT_MILESTONE, ACT_ON_WHAT_IF, RECORD_ADVICE, SUSPEND, RESUME, ATTEND_HEARING, ANSWER_POSITION
    }
}
