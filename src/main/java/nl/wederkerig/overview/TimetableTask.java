package nl.wederkerig.overview;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;

/**
 * Something that waits for an organisation in a timetable, or that a caretaker cabinet proposes to it.
 *
 * @param reference of the agreement
 * @param title     of the agreement
 * @param number    of what it is about, from 1; 0 for a proposal
 * @param about     what that is called; null for a proposal
 * @param lastDay   on which it is, or was, in time; of a proposal to suspend, the day of resumption that was asked for already, or null
 * @param since     the first day of the caretaker cabinet, or of the new one; null for what is no proposal
 */
public record TimetableTask(AgreementId agreement, String reference, String title, Kind kind, int number, String about, LocalDate lastDay, LocalDate since) {

    /** What is to be done. */
    public enum Kind {
        REPORT_MILESTONE, ACT_ON_WHAT_IF, RECORD_ADVICE, SUSPEND, RESUME
    }
}
