package nl.wederkerig.dispute;

import java.time.Instant;
import nl.wederkerig.shared.AgreementId;

/**
 * The process of an advice that was agreed on in the timetable, in the words of the agreement. Called within the command's
 * transaction after its event stands in the record.
 */
public interface AgreedAdviceProcess {

    /** The timetable is accepted. Nothing happens when it was before. @param beginsAt the first moment of the day of its milestone, or now when that is past */
    void agreed(AgreementId agreement, String advice, Instant beginsAt);

    /** All want it to begin now, whatever the day. */
    void broughtForward(AgreementId agreement, String advice);

    /** The agreement has ended: nothing begins any more, and nothing that began goes on. */
    void over(AgreementId agreement, String advice);
}
