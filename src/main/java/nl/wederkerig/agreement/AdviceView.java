package nl.wederkerig.agreement;

import java.util.List;
import nl.wederkerig.document.DocumentView;

/**
 * An advice that a party asked for.
 *
 * @param late      whether its term passed
 * @param canRecord whether who looks asked for it and may record what came
 * @param documents what came, oldest first
 */
public record AdviceView(RequestedAdvice advice, boolean late, boolean canRecord, List<DocumentView> documents) {

    public AdviceView {
        documents = List.copyOf(documents);
    }
}
