package nl.wederkerig.web.membership;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Tone;

/**
 * Signals that are answered as one.
 *
 * @param open         whether they are to be answered yet
 * @param reasons      of the answer, empty before
 * @param ministry     with which they are taken up, null where they are not
 * @param form         with which they are answered, null for who cannot
 * @param growUrl      where they become an agreement, null where they cannot
 * @param agreementUrl of the agreement that they became, null before
 */
record BundlePage(
        String url, String title, String theme, boolean open, LocalDate answerBy, Tone tone, String standing, List<Signal> signals,
        List<String> reasons, String ministry, LocalDate answeredOn, Form form, List<Choice> answers, List<Choice> ministries, String growUrl,
        String agreementUrl, String done) {

    public record Signal(String url, String title, String member, List<String> problem, List<String> solution, List<String> conditions) {}
}
