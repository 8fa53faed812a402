package nl.wederkerig.overview;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;

/**
 * Something that waits for a party to an agreement, and for which no process waits.
 *
 * @param reference of the agreement
 * @param title     of the agreement
 * @param number    of what it is about, from 1; 0 where it has none
 * @param about     what that is called, or the key of the dispute or the commitment; null for what is about the whole agreement
 * @param subject   of a dispute, the commitment that it is about, the first of {@code number}; the commitment itself; else null
 * @param lastDay   on which it is, or was, in time; of a proposal to suspend, the day of resumption that was asked for already; else null
 * @param since     the first day of the caretaker cabinet, or of the new one; null for what is no proposal
 * @param arose     the day on which it came up, where it has no last day; null where that is not known
 * @param act       that all have to do jointly, of what somebody proposed; else null
 * @param content   the day or the period that was proposed with it; null where there is none
 * @param resumes the day on which its term runs again while it stands still; else null
 */
public record PartyTask(AgreementId agreement, String reference, String title, Kind kind, int number, String about, String subject, LocalDate lastDay,
        LocalDate since, LocalDate arose, String act, String content, LocalDate resumes) {

    /** What is to be done. */
    public enum Kind {
        REPORT_MILESTONE, ACT_ON_WHAT_IF, RECORD_ADVICE, SUSPEND, RESUME, ATTEND_HEARING, ANSWER_POSITION, ANSWER_DISPUTE, CONSULT_IN_DISPUTE,
        ANSWER_CHECK, CONSIDER_CO_SIGNING, CONSENT_TO_AMENDMENT, CONSENT_TO_ADVICE, KEEP_CONTESTED, CONSENT_TO_ACT, CONSENT_IN_DISPUTE
    }
}
