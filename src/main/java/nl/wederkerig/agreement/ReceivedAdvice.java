package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.document.NewDocument;

/**
 * What came of an advice that was asked for (T79): a summary, a place where it is found, or documents; one of them at least.
 *
 * @param on       the day on which it came; null for today
 * @param summary  what it says, or null
 * @param document where it is found, or null
 */
public record ReceivedAdvice(LocalDate on, String summary, String document, List<NewDocument> documents) {

    public ReceivedAdvice {
        documents = List.copyOf(documents);
    }

    boolean saysNothing() {
        return summary == null && document == null && documents.isEmpty();
    }
}
