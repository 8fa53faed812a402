package nl.wederkerig.dispute;

import nl.wederkerig.shared.AgreementId;

/** What happens by itself about an advice that was agreed on in the timetable. Called by the process; each locks the dossier. */
public interface AgreedAdvices {

    /** The day of its milestone has come: the commission is asked for. @param advice such as {@code advies-2}, of the second milestone */
    void begin(AgreementId agreement, String advice);

    /** The commission gave no advice; the parties go on without. */
    void withoutAdvice(AgreementId agreement, String advice);
}
