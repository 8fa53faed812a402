package nl.wederkerig.web.dispute;

import java.util.List;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Form;

/**
 * The page on which a dispute is raised.
 *
 * @param blocked     why the reader cannot; null when it can, and then there is a form
 * @param effects     what happens when it is raised, in sentences
 * @param commitments those that it can be about; empty when there are none
 */
public record RaiseView(
        String url, String back, String blocked, List<String> effects, List<Choice> kinds, List<Choice> parties, List<Choice> commitments,
        Form form) {}
