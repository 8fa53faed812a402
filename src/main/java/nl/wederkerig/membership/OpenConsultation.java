package nl.wederkerig.membership;

import java.util.List;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.document.NewDocument;
import nl.wederkerig.shared.AgreementId;

/**
 * An association asks its members a question.
 *
 * @param key         unique within the dossier; null for the next of {@code raadpleging-1}, {@code raadpleging-2}
 * @param question    one line that can be answered with for or against
 * @param explanation several lines; may be null
 * @param version     of the text that it is about, which the members then read; null where it is about none
 * @param term        within which members vote, in days or weeks, counted from today
 * @param quorum      percentage of all votes that must be cast, 0 to 100
 */
public record OpenConsultation(
        AgreementId agreement, String key, String question, String explanation, Integer version, TermLength term, int quorum,
        List<NewDocument> documents) {

    public OpenConsultation {
        documents = documents == null ? List.of() : List.copyOf(documents);
    }
}
